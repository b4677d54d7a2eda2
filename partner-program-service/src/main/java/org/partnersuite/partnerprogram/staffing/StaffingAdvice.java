package org.partnersuite.partnerprogram.staffing;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many people a partner needs: by its customers, by its annual recurring revenue, and the larger of both.
 *
 * @param byBenchmark null when no revenue is known
 */
@Schema(name = "StaffingAdvice", description = "How many customer success managers are advised, and why.")
public record StaffingAdvice(
        @Schema(description = "Customers served.", examples = "20")
        int customers,

        @Schema(description = "Annual recurring revenue in the currency of the rules.", examples = "6000000") @Nullable
        BigDecimal arr,

        @Schema(maxLength = 3, examples = "USD") String currency,
        @Schema(maxLength = 40, examples = "RAMPING") String band,
        Staffing staffing,

        @Schema(description = "By the number of customers. Absent: a team.") @Nullable
        People byCount,

        @Schema(description = "By annual recurring revenue. Absent when none is known.") @Nullable
        People byBenchmark,

        @Schema(description = "The larger of both. Absent: a team, without a number.") @Nullable
        People advised,

        @Schema(description = "What else belongs to this band.")
        List<@Size(max = 500) String> texts) {

    public StaffingAdvice {
        texts = List.copyOf(texts);
    }

    /** A number of people, both ends included. */
    @Schema(name = "StaffingPeople")
    public record People(
            @Schema(examples = "3") int from,
            @Schema(examples = "6") int to) {
        private People larger(@Nullable People other) {
            return other == null ? this : new People(Math.max(from, other.from), Math.max(to, other.to));
        }
    }

    /** @param arr in the currency of the rules; null when it is not known */
    public static StaffingAdvice of(StaffingRules rules, int customers, @Nullable BigDecimal arr) {
        StaffingRules.Band band = rules.of(customers);
        People byCount = band.peopleFrom() == null || band.peopleTo() == null
                ? null
                : new People(band.peopleFrom(), band.peopleTo());
        People byBenchmark = arr == null || arr.signum() == 0
                ? null
                : new People(people(arr, rules.arrPerPersonTo()), people(arr, rules.arrPerPersonFrom()));
        People advised = byCount == null ? byBenchmark : byCount.larger(byBenchmark);
        boolean several = advised != null && advised.from() > 1 && band.staffing() == Staffing.MAY_BE_DUAL_ROLE;
        return new StaffingAdvice(
                customers,
                arr,
                rules.currency(),
                band.code(),
                several ? Staffing.DEDICATED : band.staffing(),
                byCount,
                byBenchmark,
                advised,
                band.texts());
    }

    private static int people(BigDecimal arr, BigDecimal each) {
        return arr.divide(each, 0, RoundingMode.CEILING).intValueExact();
    }
}
