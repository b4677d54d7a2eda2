package org.partnersuite.partnerprogram.scorecard.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.scorecard.PracticeFigures;
import org.partnersuite.partnerprogram.specialization.SpecializationLevel;

@Schema(name = "ScoredPractice", description = "The partner's customer-success practice today.")
record ScoredPractice(
        @Schema(description = "Customer Experience level; absent without an award.") @Nullable
        SpecializationLevel specialization,

        @Schema(description = "Building blocks that are there.", examples = "7")
        long blocksPresent,

        @Schema(description = "Building blocks of the model.", examples = "16")
        int blocks,

        @Schema(description = "People with a valid CSM certificate.", examples = "3")
        long certifiedCsms,

        @Schema(description = "People with a valid renewal manager's exam.", examples = "1")
        long renewalManagers) {

    static ScoredPractice of(PracticeFigures figures) {
        return new ScoredPractice(
                figures.specialization(),
                figures.blocksPresent(),
                figures.blocks(),
                figures.certifiedCsms(),
                figures.renewalManagers());
    }
}
