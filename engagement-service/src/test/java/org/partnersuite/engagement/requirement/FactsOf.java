package org.partnersuite.engagement.requirement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Stage;

/** Facts of an opportunity, as a test tells them. */
final class FactsOf {
    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    private final Set<Fact> present = EnumSet.noneOf(Fact.class);
    private Stage stage = Stage.ENGAGE;
    private @Nullable Stage lostFrom;
    private Instant enteredAt = NOW.minus(Duration.ofDays(1));
    private @Nullable LocalDate closedOn;

    /** What may be there or not. */
    enum Fact {
        BLOCKED,
        JOINT,
        WATSONX,
        USE_CASE,
        INITIATIVE,
        BRIEFING,
        PILOT_REQUEST,
        ROADBLOCK,
        PILOT,
        COUNTERPART,
        ACCOUNT_PLAN
    }

    static FactsOf anOpportunity() {
        return new FactsOf();
    }

    FactsOf at(Stage now) {
        stage = now;
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

    FactsOf with(Fact... facts) {
        present.addAll(Set.of(facts));
        return this;
    }

    Facts facts() {
        return new Facts(
                UUID.fromString("01976b3c-5d00-7a10-8f00-0000000000a1"),
                UUID.fromString("01976b3c-5d00-7a10-8f00-000000000001"),
                stage,
                lostFrom,
                enteredAt,
                closedOn,
                present.contains(Fact.BLOCKED),
                present.contains(Fact.JOINT),
                present.contains(Fact.WATSONX),
                present.contains(Fact.USE_CASE),
                present.contains(Fact.INITIATIVE),
                present.contains(Fact.BRIEFING),
                present.contains(Fact.PILOT_REQUEST),
                present.contains(Fact.ROADBLOCK),
                present.contains(Fact.PILOT),
                present.contains(Fact.COUNTERPART),
                present.contains(Fact.ACCOUNT_PLAN),
                NOW);
    }
}
