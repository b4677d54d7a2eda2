package org.partnersuite.engagement.requirement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Stage;

/** Facts of an opportunity, as a test tells them. */
final class FactsOf {
    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    /** Days by stage, as the reference data have them. */
    private static final Map<Stage, Integer> THRESHOLDS =
            Map.of(Stage.ENGAGE, 60, Stage.QUALIFY, 45, Stage.DESIGN, 90, Stage.PROPOSE, 60);

    private final Set<Fact> present = EnumSet.noneOf(Fact.class);
    private Stage stage = Stage.ENGAGE;
    private @Nullable Stage lostFrom;
    private LeadOrganisation leadOrganisation = LeadOrganisation.TECHNOLOGY;
    private Instant now = NOW;
    private Instant enteredAt = NOW.minus(Duration.ofDays(1));
    private @Nullable Instant designSince;
    private @Nullable LocalDate closedOn;

    /** What may be there or not. */
    enum Fact {
        NOT_ENGAGED,
        BLOCKED,
        ITSPATCH,
        JOINT,
        WATSONX,
        USE_CASE,
        INITIATIVE,
        INITIATIVE_OF_ACCOUNT,
        BRIEFING,
        PILOT_REQUEST,
        ROADBLOCK,
        PILOT,
        COUNTERPART,
        ACCOUNT_PLAN
    }

    /** Of watsonx by its offering alone. */
    static FactsOf anOpportunity() {
        return new FactsOf().with(Fact.WATSONX);
    }

    /** Such as the renewal of a database. */
    static FactsOf ofAnotherProduct() {
        return new FactsOf();
    }

    FactsOf at(Stage reached) {
        stage = reached;
        return this;
    }

    FactsOf ledBy(LeadOrganisation lead) {
        leadOrganisation = lead;
        return this;
    }

    /** Seen on a day. */
    FactsOf on(String day) {
        now = Instant.parse(day + "T12:00:00Z");
        return this;
    }

    FactsOf inStageSince(String day) {
        enteredAt = Instant.parse(day + "T09:00:00Z");
        return this;
    }

    FactsOf atDesignSince(String day) {
        designSince = Instant.parse(day + "T23:59:59Z");
        return this;
    }

    FactsOf lostFrom(@Nullable Stage from) {
        stage = Stage.LOST;
        lostFrom = from;
        return this;
    }

    FactsOf inStageFor(Duration time) {
        enteredAt = NOW.minus(time);
        return this;
    }

    FactsOf closedOn(String day) {
        closedOn = LocalDate.parse(day);
        return this;
    }

    FactsOf without(Fact... facts) {
        Set.of(facts).forEach(present::remove);
        return this;
    }

    FactsOf with(Fact... facts) {
        present.addAll(Set.of(facts));
        return this;
    }

    Facts facts() {
        return new Facts(
                UUID.fromString("01976b3c-5d00-7a10-8f00-0000000000a1"),
                UUID.fromString("01976b3c-5d00-7a10-8f00-000000000001"),
                leadOrganisation,
                stage,
                lostFrom,
                enteredAt,
                THRESHOLDS.get(stage),
                designSince,
                closedOn,
                !present.contains(Fact.NOT_ENGAGED),
                present.contains(Fact.BLOCKED),
                present.contains(Fact.ITSPATCH),
                present.contains(Fact.JOINT),
                present.contains(Fact.WATSONX),
                present.contains(Fact.USE_CASE),
                present.contains(Fact.INITIATIVE),
                present.contains(Fact.INITIATIVE_OF_ACCOUNT),
                present.contains(Fact.BRIEFING),
                present.contains(Fact.PILOT_REQUEST),
                present.contains(Fact.ROADBLOCK),
                present.contains(Fact.PILOT),
                present.contains(Fact.COUNTERPART),
                present.contains(Fact.ACCOUNT_PLAN),
                now);
    }
}
