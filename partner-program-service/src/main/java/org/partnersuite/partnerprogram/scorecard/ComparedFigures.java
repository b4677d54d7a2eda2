package org.partnersuite.partnerprogram.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a partner held against ours (PP-6). */
@Schema(name = "ComparedFigures", description = "Each deal of the partner's own figures held against ours.")
public record ComparedFigures(
        @Schema(examples = "120") long matched,

        @Schema(description = "Deals that it has and we do not.", examples = "3")
        long missingOnOurSide,

        @Schema(description = "Deals that we have and it does not.", examples = "2")
        long missingOnTheirs,

        @Schema(description = "Deals whose amounts differ.", examples = "5")
        long amountDiffers) {}
