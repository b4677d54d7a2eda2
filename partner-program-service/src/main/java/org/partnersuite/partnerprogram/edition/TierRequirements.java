package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** What a tier asks of a partner. A minimum of zero asks for nothing. */
@Schema(name = "TierRequirements")
public record TierRequirements(
        Tier tier,

        @Schema(description = "The tier's other name.", examples = "Strategic") @NotBlank @Size(max = 100)
        String label,

        @Schema(description = "In the edition's currency; absent where no target is set.") @Nullable
        Money aggregateTcvTarget,

        @Schema(description = "How many standard offerings.", examples = "1") @Min(0) @Max(1000)
        int standardOfferings,

        Availability offeringAvailability,

        @Schema(description = "In how many geographies; 0 unless the availability is MINIMUM_GEOGRAPHIES.")
        @Min(0)
        @Max(1000)
        int minimumGeographies,

        @Schema(description = "How many people are trained.", examples = "20") @Min(0) @Max(100000)
        int peopleTrained,

        Need executiveSponsor,
        Need allianceManager,

        @Schema(description = "How many technical resources.", examples = "3") @Min(0) @Max(1000)
        int technicalResources,

        Need dealRegistrationProgram,

        @Schema(description = "Integrations with our software or cloud.") @Min(0) @Max(1000)
        int integrations) {}
