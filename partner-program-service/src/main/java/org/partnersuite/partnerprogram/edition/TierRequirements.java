package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** Requirements of a tier. A minimum of zero means no requirement. */
@Schema(name = "TierRequirements")
public record TierRequirements(
        Tier tier,

        @Schema(description = "Alternative name of the tier.", examples = "Strategic") @NotBlank @Size(max = 100)
        String label,

        @Schema(description = "Target in the edition's currency; absent when the tier has none.") @Nullable
        Money aggregateTcvTarget,

        @Schema(description = "Required number of standard offerings.", examples = "1") @Min(0) @Max(1000)
        int standardOfferings,

        Availability offeringAvailability,

        @Schema(description = "Required number of geographies; 0 unless availability is MINIMUM_GEOGRAPHIES.")
        @Min(0)
        @Max(1000)
        int minimumGeographies,

        @Schema(
                description =
                        "Required number of people of ours with a valid standard or custom delivery training in the"
                                + " partner's technology.",
                examples = "20")
        @Min(0)
        @Max(100000)
        int peopleTrained,

        Need executiveSponsor,
        Need allianceManager,

        @Schema(description = "Required number of technical resources.", examples = "3") @Min(0) @Max(1000)
        int technicalResources,

        Need dealRegistrationProgram,

        @Schema(description = "Required number of integrations that the edition lists as eligible.") @Min(0) @Max(1000)
        int integrations) {

    /** Whether an offering is available widely enough. */
    public boolean isWideEnough(boolean worldwide, int geographies) {
        return switch (offeringAvailability) {
            case WORLDWIDE -> worldwide;
            case MINIMUM_GEOGRAPHIES -> worldwide || geographies >= minimumGeographies;
            case NOT_REQUIRED -> true;
        };
    }
}
