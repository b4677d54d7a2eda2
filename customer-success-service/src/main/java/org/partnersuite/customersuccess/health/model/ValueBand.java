package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Values from the end of the band before it up to its own end, and the score they get. Bands that follow each other
 * leave no gap and do not overlap.
 *
 * @param upTo null for the last band, which has no end
 * @param inclusive whether {@code upTo} itself still belongs to this band
 */
public record ValueBand(
        @DecimalMin("0") @DecimalMax("1000000000000000") @Nullable
        BigDecimal upTo,

        boolean inclusive,
        @DecimalMin("1") @DecimalMax("10") BigDecimal score) {

    boolean reaches(BigDecimal value) {
        if (upTo == null) {
            return true;
        }
        int side = value.compareTo(upTo);
        return inclusive ? side <= 0 : side < 0;
    }

    /** For people: {@code > 0 % and ≤ 40 %}. */
    String show(@Nullable ValueBand before, Unit unit) {
        String start =
                before == null || before.upTo == null ? "" : (before.inclusive ? "> " : "≥ ") + unit.show(before.upTo);
        String end = upTo == null ? "" : (inclusive ? "≤ " : "< ") + unit.show(upTo);
        return start + (start.isEmpty() || end.isEmpty() ? "" : " and ") + end;
    }
}
