package org.partnersuite.engagement.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Database;

/** Reference data to hold rules against: a few codes of each set that a rule looks at. */
public final class KnownCodes {
    private KnownCodes() {}

    public static ReferenceData known() {
        return new ReferenceData(sets());
    }

    /** What the migrations of a database hold. */
    public static ReferenceCatalog stored(Database database) {
        return new ReferenceCatalog(database, Clock.systemUTC());
    }

    /** With stages and evidence replaced. */
    public static ReferenceData withStages(List<ReferenceValue> stages, List<ReferenceValue> evidence) {
        Map<ReferenceSetId, ReferenceSet> sets = sets();
        sets.put(ReferenceSetId.SALES_STAGES, set(ReferenceSetId.SALES_STAGES, stages));
        sets.put(ReferenceSetId.EVIDENCE_CODES, set(ReferenceSetId.EVIDENCE_CODES, evidence));
        return new ReferenceData(sets);
    }

    /** With one set replaced. */
    public static ReferenceData with(ReferenceSetId id, ReferenceValue... values) {
        Map<ReferenceSetId, ReferenceSet> sets = sets();
        sets.put(id, set(id, List.of(values)));
        return new ReferenceData(sets);
    }

    public static ReferenceValue value(String code) {
        return read(members(code));
    }

    public static ReferenceValue retired(String code) {
        return read(members(code).put("retired", true));
    }

    public static ReferenceValue withL30(String code, String l30) {
        return read(members(code).put("l30", l30));
    }

    public static ReferenceValue alsoSpelled(String code, String... aliases) {
        ObjectNode members = members(code);
        Stream.of(aliases).forEach(members.putArray("aliases")::add);
        return read(members);
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
            case OFFERINGS -> List.of(withL30("watsonx.ai", "30AX6"), value("watsonx.data"));
            case PRODUCT_FAMILIES -> codes("SAAS", "SOFTWARE");
            case USE_CASES -> codes("wx_Talent", "wx_SAP");
            case STRATEGY_CODES -> codes("ITSPATCH");
            case LOSS_REASONS -> codes("PRICE", "OTHER");
            case ROADBLOCK_CATEGORIES -> codes("DATA", "SKILLS");
            case ENGAGEMENT_TYPES -> codes("CUSTOM_DEMO", "PROOF_OF_VALUE", "MVP");
            case DEAL_SUPPORT_HELP -> List.of(help("WATSONX_PILOT", "PROOF_OF_VALUE", "MVP"), value("TRAINING"));
            case STRATEGIC_INITIATIVE_NAMES ->
                codes("GenAI-Customer", "GenAI-Talent", "GenAI-App Modernization", "GenAI-Other");
            case SALES_PLAYS -> codes("Spotlight Generative AI");
            case CONSULTING_GROWTH_PLATFORMS -> codes("BTS");
            case CONSULTING_CAMPAIGNS -> codes("Gen AI: watsonx");
            case SALES_STAGES -> stages("ENGAGE", "QUALIFY", "DESIGN", "PROPOSE", "WON", "LOST");
            case EVIDENCE_CODES -> evidence();
            case DEMO_CUSTOMIZATIONS -> codes("CLIENT_NAME", "INDUSTRY", "USE_CASE");
            case ARCHITECTURE_USES -> codes("DAY_2_OPERATIONS", "PRODUCT_SIZING", "CSM_GUIDANCE");
            default -> List.of();
        };
    }

    /** Sales stages in this order: the ends are called so, all others are open. */
    public static List<ReferenceValue> stages(String... codes) {
        return Stream.of(codes)
                .map(code ->
                        read(members(code).put("state", code.equals("WON") || code.equals("LOST") ? code : "OPEN")))
                .toList();
    }

    /** The table of EN-7. */
    public static List<ReferenceValue> evidence() {
        return List.of(
                evidence("CLIENT_AGREED_TO_BRIEFING", "The client agreed to a briefing", "ENGAGE", null),
                evidence("CLIENT_AGREED_TO_PILOT", "The client agreed to a pilot", "QUALIFY", "REQUIRED"),
                evidence("CLIENT_AGREED_TO_PILOT_SCOPE", "The client agreed with the scope", "DESIGN", "REQUIRED"),
                evidence("CLIENT_AGREED_PILOT_SUCCESSFUL", "The client agreed to the success", "PROPOSE", "REQUIRED"),
                evidence("CLIENT_CONFIRMED_NEED", "The client confirmed the need", "QUALIFY", "NOT_REQUIRED"),
                evidence("CLIENT_CONFIRMED_SCOPE", "The client confirmed the purchase", "DESIGN", "NOT_REQUIRED"),
                evidence("CLIENT_ASKED_FOR_PROPOSAL", "The client asked for the proposal", "PROPOSE", "NOT_REQUIRED"),
                evidence("SIGNED", "The contract is signed", "WON", null));
    }

    /** @param engagement null when it does not depend on technical engagement */
    public static ReferenceValue evidence(String code, String name, String stage, @Nullable String engagement) {
        ObjectNode members = members(code).put("name", name).put("stage", stage);
        if (engagement != null) {
            members.put("technicalEngagement", engagement);
        }
        return read(members);
    }

    private static ReferenceValue help(String code, String... takes) {
        ObjectNode members = members(code);
        Stream.of(takes).forEach(members.putArray("takes")::add);
        return read(members);
    }

    private static List<ReferenceValue> codes(String... codes) {
        return Stream.of(codes).map(KnownCodes::value).toList();
    }

    private static ObjectNode members(String code) {
        return Json.mapper().createObjectNode().put("code", code).put("name", code);
    }

    private static ReferenceValue read(ObjectNode members) {
        return Json.mapper().convertValue(members, ReferenceValue.class);
    }

    private static ReferenceSet set(ReferenceSetId id, List<ReferenceValue> values) {
        return new ReferenceSet(id, 1, Instant.EPOCH, values);
    }
}
