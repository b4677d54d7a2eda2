package org.partnersuite.engagement.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSet;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.engagement.reference.ReferenceValue;
import org.partnersuite.platform.rest.Money;

/** Opportunities and reference data to test with. */
final class Samples {
    static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    static final Set<String> LOSS_REASONS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of("PRICE", "OTHER")));
    static final UUID PARTNER = UUID.fromString("01900000-0000-7000-8000-00000000000a");

    private Samples() {}

    static ProductLine line(String offering, String amount) {
        return new ProductLine(UUID.randomUUID(), offering, "SAAS", 1, usd(amount), null, null);
    }

    static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    static OpportunityDetails details(ProductLine... lines) {
        return details(null, lines);
    }

    static OpportunityDetails details(@Nullable UUID partner, ProductLine... lines) {
        return new OpportunityDetails(
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                "Talent assistant",
                null,
                "East",
                "jane",
                LeadOrganisation.TECHNOLOGY,
                Origin.FACE_TO_FACE,
                partner,
                TODAY.plusDays(60),
                "USD",
                List.of(lines),
                List.of("ITSPATCH"),
                List.of("wx_Talent"),
                List.of(new TeamMember("joe", TeamMember.Role.ATL)),
                null,
                null,
                null,
                null,
                null);
    }

    static Opportunity engaged(ProductLine... lines) {
        return Opportunity.engage(
                        null,
                        details(lines),
                        Evidence.of(EvidenceCode.CLIENT_AGREED_TO_BRIEFING, TODAY.minusDays(3)),
                        NOW,
                        "jane")
                .opportunity();
    }

    static Opportunity at(Stage stage) {
        Opportunity engaged = engaged(line("watsonx.ai", "1000"));
        if (stage == Stage.ENGAGE) {
            return engaged;
        }
        var outcome = engaged.move(
                new StageAttempt(
                        Stage.ENGAGE,
                        new RequestedMove(
                                stage,
                                EvidenceCode.toEnter(stage)
                                        .map(code -> Evidence.of(code, TODAY))
                                        .orElse(null),
                                true,
                                "as the test needs it",
                                stage == Stage.LOST ? "PRICE" : null,
                                null),
                        true,
                        TODAY,
                        LOSS_REASONS),
                NOW,
                "lead");
        return ((Opportunity.Moved) outcome).opportunity();
    }

    static ReferenceData reference() {
        Map<ReferenceSetId, ReferenceSet> sets = new EnumMap<>(ReferenceSetId.class);
        for (ReferenceSetId id : ReferenceSetId.values()) {
            sets.put(
                    id,
                    new ReferenceSet(
                            id, 1, NOW, codes(id).stream().map(Samples::value).toList()));
        }
        return new ReferenceData(sets);
    }

    private static List<String> codes(ReferenceSetId id) {
        return switch (id) {
            case OFFERINGS -> List.of("watsonx.ai", "watsonx.data");
            case PRODUCT_FAMILIES -> List.of("SAAS", "SOFTWARE");
            case USE_CASES -> List.of("wx_Talent", "wx_SAP");
            case STRATEGY_CODES -> List.of("ITSPATCH");
            case LOSS_REASONS -> List.copyOf(LOSS_REASONS);
            default -> List.of();
        };
    }

    private static ReferenceValue value(String code) {
        return ReferenceValue.of(code, code);
    }
}
