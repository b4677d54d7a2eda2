package org.partnersuite.partnerprogram.scorecard.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.Criterion;

@Schema(name = "ScoredCriteria", description = "A tier's criteria as of today.")
record ScoredCriteria(
        Tier tier,

        @Schema(description = "Every required criterion is met.")
        boolean met,

        @Schema(description = "What the tier asks for, each met or short by how much.")
        List<Criterion> criteria) {

    static ScoredCriteria of(Criteria tier) {
        return new ScoredCriteria(tier.tier(), tier.met(), tier.criteria());
    }
}
