package org.partnersuite.partnerprogram.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;

/** How many partners go from one tier to another by a run. */
@Schema(name = "TierMove")
public record TierMove(
        @Schema(description = "Absent for partners without a tier.") @Nullable
        Tier from,

        @Schema(description = "Absent for partners that get none.") @Nullable
        Tier to,

        @Schema(examples = "12") int partners) {}
