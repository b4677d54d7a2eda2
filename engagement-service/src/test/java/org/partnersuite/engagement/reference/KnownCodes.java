package org.partnersuite.engagement.reference;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reference data to hold rules against: a few codes of each set that a rule looks at. */
public final class KnownCodes {
    private KnownCodes() {}

    public static ReferenceData known() {
        return new ReferenceData(sets());
    }

    /** With one set replaced. */
    public static ReferenceData with(ReferenceSetId id, ReferenceValue... values) {
        Map<ReferenceSetId, ReferenceSet> sets = sets();
        sets.put(id, set(id, List.of(values)));
        return new ReferenceData(sets);
    }

    public static ReferenceValue value(String code) {
        return ReferenceValue.of(code, code);
    }

    public static ReferenceValue retired(String code) {
        return value(code, null, null, true);
    }

    private static Map<ReferenceSetId, ReferenceSet> sets() {
        Map<ReferenceSetId, ReferenceSet> sets = new EnumMap<>(ReferenceSetId.class);
        for (ReferenceSetId id : ReferenceSetId.values()) {
            sets.put(id, set(id, values(id)));
        }
        return sets;
    }

    private static List<ReferenceValue> values(ReferenceSetId id) {
        return switch (id) {
            case OFFERINGS -> List.of(value("watsonx.ai", "30AX6", null, false), value("watsonx.data"));
            case PRODUCT_FAMILIES -> codes("SAAS", "SOFTWARE");
            case USE_CASES -> codes("wx_Talent", "wx_SAP");
            case STRATEGY_CODES -> codes("ITSPATCH");
            case LOSS_REASONS -> codes("PRICE", "OTHER");
            case ROADBLOCK_CATEGORIES -> codes("DATA", "SKILLS");
            case ENGAGEMENT_TYPES -> codes("CUSTOM_DEMO", "PROOF_OF_VALUE", "MVP");
            case DEAL_SUPPORT_HELP ->
                List.of(value("WATSONX_PILOT", null, List.of("PROOF_OF_VALUE", "MVP"), false), value("TRAINING"));
            case STRATEGIC_INITIATIVE_NAMES ->
                codes("GenAI-Customer", "GenAI-Talent", "GenAI-App Modernization", "GenAI-Other");
            case SALES_PLAYS -> codes("Spotlight Generative AI");
            case CONSULTING_GROWTH_PLATFORMS -> codes("BTS");
            case CONSULTING_CAMPAIGNS -> codes("Gen AI: watsonx");
            default -> List.of();
        };
    }

    private static List<ReferenceValue> codes(String... codes) {
        return Stream.of(codes).map(KnownCodes::value).toList();
    }

    private static ReferenceValue value(
            String code, @Nullable String l30, @Nullable List<String> takes, boolean retired) {
        return new ReferenceValue(
                code, code, null, null, null, null, null, null, null, null, null, l30, null, takes, retired ? true : null);
    }

    private static ReferenceSet set(ReferenceSetId id, List<ReferenceValue> values) {
        return new ReferenceSet(id, 1, Instant.EPOCH, values);
    }
}
