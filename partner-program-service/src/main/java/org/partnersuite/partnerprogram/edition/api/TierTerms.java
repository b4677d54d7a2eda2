package org.partnersuite.partnerprogram.edition.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Availability;
import org.partnersuite.partnerprogram.edition.Need;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.platform.rest.Money;

/** What a tier asks of a partner. */
@Schema(name = "TierRequirements")
public record TierTerms(
        Tier tier,

        @Schema(description = "The tier's other name.", examples = "Strategic") @NotBlank @Size(max = 100)
        String label,

        @Schema(description = "Absent where no target is set.") @Nullable
        Money aggregateTcvTarget,

        @Min(0) @Max(1000) int standardOfferings,
        Availability offeringAvailability,

        @Schema(description = "In how many geographies; 0 unless the availability is MINIMUM_GEOGRAPHIES.")
        @Min(0)
        @Max(1000)
        int minimumGeographies,

        @Min(0) @Max(100000) int peopleTrained,
        Need executiveSponsor,
        Need allianceManager,
        @Min(0) @Max(1000) int technicalResources,
        Need dealRegistrationProgram,

        @Schema(description = "Integrations with our software or cloud.") @Min(0) @Max(1000)
        int integrations) {

    static TierTerms of(TierRequirements tier, String currency) {
        BigDecimal target = tier.aggregateTcvTarget();
        return new TierTerms(
                tier.tier(),
                tier.label(),
                target == null ? null : new Money(target, currency),
                tier.standardOfferings(),
                tier.offeringAvailability(),
                tier.minimumGeographies(),
                tier.peopleTrained(),
                tier.executiveSponsor(),
                tier.allianceManager(),
                tier.technicalResources(),
                tier.dealRegistrationProgram(),
                tier.integrations());
    }

    TierRequirements requirements() {
        return new TierRequirements(
                tier,
                label,
                aggregateTcvTarget == null ? null : aggregateTcvTarget.amount(),
                standardOfferings,
                offeringAvailability,
                minimumGeographies,
                peopleTrained,
                executiveSponsor,
                allianceManager,
                technicalResources,
                dealRegistrationProgram,
                integrations);
    }
}
