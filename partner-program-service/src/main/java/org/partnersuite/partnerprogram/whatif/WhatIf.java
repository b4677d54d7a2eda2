package org.partnersuite.partnerprogram.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.tcv.AggregateTcv;
import org.partnersuite.partnerprogram.tcv.Measures;

/** Measures a partner as if it had more. Nothing is stored. */
@ApplicationScoped
public class WhatIf {
    private final Measures measures;

    WhatIf(Measures measures) {
        this.measures = measures;
    }

    /**
     * What is supposed.
     *
     * @param date the measuring day; today when null
     * @param edition the one in force on the day when null
     */
    public record Supposition(
            @Nullable LocalDate date,
            @Nullable Integer edition,
            List<HypotheticalDeal> deals,
            List<HypotheticalFact> facts,
            Costs costs) {}

    /**
     * What would be.
     *
     * @param complete false when a deal that would count has no rate
     * @param ways to each tier, from what is supposed
     */
    public record Answer(LocalDate day, Edition edition, boolean complete, Outcome outcome, List<WayToTier> ways) {}

    /** @throws org.partnersuite.platform.rest.Problem 422 without an edition */
    public Answer of(Handle db, UUID partner, Supposition supposed) {
        AggregateTcv tcv = measures.with(
                db,
                partner,
                supposed.date(),
                supposed.edition(),
                supposed.deals().stream().map(HypotheticalDeal::cell).toList());
        Edition edition = tcv.edition();
        PrerequisiteFacts facts = PrerequisiteFacts.at(db, partner, tcv.day());
        for (HypotheticalFact more : supposed.facts()) {
            facts = more.addTo(facts, edition);
        }
        Outcome outcome = Outcome.of(edition, tcv.amount(), facts);
        boolean complete =
                tcv.parts().stream().allMatch(part -> part.withoutRate().isEmpty());
        return new Answer(
                tcv.day(),
                edition,
                complete,
                outcome,
                WayToTier.all(edition, outcome.tiers(), facts, supposed.costs()));
    }
}
