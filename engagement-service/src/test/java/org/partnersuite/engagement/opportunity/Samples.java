package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Ids;

/** Opportunities and reference data to test with. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    public static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    public static final Set<String> LOSS_REASONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("PRICE", "OTHER")));
    public static final UUID PARTNER = UUID.fromString("01900000-0000-7000-8000-00000000000a");

    public static final SalesPath PATH = SalesPath.of(KnownCodes.known());
    public static final EvidenceCode SIGNED = new EvidenceCode("SIGNED");
    public static final EvidenceCode AGREED_TO_PILOT = new EvidenceCode("CLIENT_AGREED_TO_PILOT");

    private Samples() {}

    /** The stages of the method that an opportunity can be in, in their order. */
    public static List<Stage> stages() {
        return PATH.stages();
    }

    public static ProductLine line(String offering, String amount) {
        return new ProductLine(
                UUID.randomUUID(), offering, "SAAS", 1, usd(amount), null, null, null, null, ProductLine.DEFAULT_TERM);
    }

    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    public static OpportunityDetails details(ProductLine... lines) {
        return details(null, lines);
    }

    public static OpportunityDetails details(@Nullable UUID partner, ProductLine... lines) {
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
                null,
                OpportunityKind.SALES,
                null);
    }

    public static Opportunity engaged(ProductLine... lines) {
        return Opportunity.engage(
                        Ids.next(),
                        null,
                        details(lines),
                        Evidence.of(EvidenceCode.CLIENT_AGREED_TO_BRIEFING, TODAY.minusDays(3)),
                        NOW,
                        "jane")
                .opportunity();
    }

    public static Opportunity at(Stage stage) {
        Opportunity engaged = engaged(line("watsonx.ai", "1000"));
        if (stage.equals(Stage.ENGAGE)) {
            return engaged;
        }
        var outcome = engaged.move(
                new StageAttempt(
                        Stage.ENGAGE,
                        new RequestedMove(
                                stage,
                                PATH.toEnter(stage, Need.REQUIRED)
                                        .map(needed -> Evidence.of(needed.code(), TODAY))
                                        .orElse(null),
                                true,
                                "as the test needs it",
                                stage.isLost() ? "PRICE" : null,
                                null),
                        Need.REQUIRED,
                        true,
                        TODAY,
                        LOSS_REASONS,
                        PATH),
                NOW,
                "lead");
        return ((Opportunity.Moved) outcome).opportunity();
    }

    /** With members replaced, which are written as in JSON; an apostrophe stands for a quotation mark. */
    public static OpportunityDetails with(OpportunityDetails details, String members) {
        try {
            ObjectNode json = Json.mapper().valueToTree(details);
            json.setAll((ObjectNode) Json.mapper().readTree(members.replace('\'', '"')));
            return Json.mapper().treeToValue(json, OpportunityDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(members, e);
        }
    }

    /** A new opportunity with these details. */
    public static Opportunity of(OpportunityDetails details) {
        return new Opportunity(
                UUID.randomUUID(),
                1,
                null,
                details,
                StageProgress.engaged(TODAY.minusDays(3), NOW),
                TechnicalEngagement.DEFAULT,
                false,
                null,
                Merging.NONE,
                NOW,
                NOW);
    }
}
