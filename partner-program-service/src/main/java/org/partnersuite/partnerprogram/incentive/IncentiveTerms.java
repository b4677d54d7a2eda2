package org.partnersuite.partnerprogram.incentive;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * Rates and conditions from a day on. A rate is in per cent; one of 0, and an amount that is absent, pays nothing.
 *
 * @param adopt tiers by active usage on the quarter's last day
 * @param expand tiers by active usage in the month before the win
 */
@Schema(name = "IncentiveTerms")
public record IncentiveTerms(
        @Schema(description = "First day.", examples = "2026-01-01")
        LocalDate validFrom,

        Land land,
        AdoptionRebate adoptionRebate,
        Activate activate,

        @Schema(
                description =
                        "Tiers by active usage on the last day of a quarter; the highest one that is reached pays.")
        @Size(max = 20)
        List<AdoptTier> adopt,

        @Schema(
                description =
                        "Tiers by active usage in the month before the win; the highest one that is reached pays.")
        @Size(max = 20)
        List<ExpandTier> expand,

        Renewal renewal) {

    public IncentiveTerms {
        adopt = List.copyOf(adopt);
        expand = List.copyOf(expand);
    }

    /** Rates of LAND, each in per cent of the partner's portion of the deal. */
    @Schema(name = "LandTerms")
    public record Land(
            @DecimalMin("0") @DecimalMax("100") BigDecimal dealRegistration,
            @DecimalMin("0") @DecimalMax("100") BigDecimal rebate,
            @DecimalMin("0") @DecimalMax("100") BigDecimal costOffset) {}

    /** Usage that is sustained on a subscription. */
    @Schema(name = "AdoptionRebateTerms")
    public record AdoptionRebate(
            @Schema(description = "Active users in per cent of licensed ones, in each month.")
            @DecimalMin("0")
            @DecimalMax("100")
            BigDecimal activeUsageAtLeast,

            @Min(1) @Max(12) int monthsInARow,

            @Schema(description = "Days from the contract's start to the submission of the success plan.")
            @Min(0)
            @Max(730)
            int planWithinDays,

            @Schema(description = "Per cent of the subscription's TCV.") @DecimalMin("0") @DecimalMax("100")
            BigDecimal rate) {}

    /** Software that is activated. */
    @Schema(name = "ActivateTerms")
    public record Activate(
            @Schema(description = "Absent: nothing is paid.") @Nullable
            Money amountPerLicence,

            @Schema(description = "What is charged for it.", examples = "CC-4711") @Size(max = 100) @Nullable
            String costCenter) {}

    /** What an active user is worth from a usage on. */
    @Schema(name = "AdoptTier")
    public record AdoptTier(
            @DecimalMin("0") @DecimalMax("100") BigDecimal activeUsageAtLeast, Money amountPerActiveUser) {}

    /** What expanded bookings are worth from a usage on. */
    @Schema(name = "ExpandTier")
    public record ExpandTier(
            @DecimalMin("0") @DecimalMax("100") BigDecimal activeUsageAtLeast,

            @Schema(description = "Per cent of the bookings: the partner's portion of the deal.")
            @DecimalMin("0")
            @DecimalMax("100")
            BigDecimal rate) {}

    /** Renewals of a quarter. */
    @Schema(name = "RenewalTerms")
    public record Renewal(
            @Schema(description = "The renewal rate must be over it, in per cent.") @DecimalMin("0") @DecimalMax("100")
            BigDecimal rateOver,

            RenewalBasis basis,

            @Schema(description = "With fewer renewals due in the quarter the rate is not applicable.")
            @Min(1)
            @Max(1000)
            int minimumDue,

            @Schema(description = "A renewal so many days after the contract's end still counts.") @Min(0) @Max(365)
            int graceDays,

            @Schema(description = "Per cent of what goes on, a year.") @DecimalMin("0") @DecimalMax("100")
            BigDecimal rate) {}

    Optional<AdoptTier> adoptTier(UsageShare share) {
        return adopt.stream()
                .filter(tier -> share.reaches(tier.activeUsageAtLeast()))
                .max(Comparator.comparing(AdoptTier::activeUsageAtLeast));
    }

    Optional<ExpandTier> expandTier(UsageShare share) {
        return expand.stream()
                .filter(tier -> share.reaches(tier.activeUsageAtLeast()))
                .max(Comparator.comparing(ExpandTier::activeUsageAtLeast));
    }
}
