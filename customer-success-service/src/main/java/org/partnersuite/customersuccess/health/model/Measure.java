package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * An objective input.
 *
 * @param weight per cent of the objective share
 * @param bands value to score, in rising order; empty when the value is itself the score, held within the scale
 */
public record Measure(
        @NotBlank @Size(max = 60) String key,
        @NotBlank @Size(max = 200) String name,
        Unit unit,
        Combination combination,
        @DecimalMin("0") @DecimalMax("100") BigDecimal weight,
        @Size(max = 50) List<ValueBand> bands) {

    public Measure {
        bands = List.copyOf(bands);
    }

    /** Whether these values can be an input of this measure. */
    public boolean admits(List<BigDecimal> values) {
        return !values.isEmpty()
                && (combination != Combination.SINGLE || values.size() == 1)
                && values.stream().allMatch(unit::admits);
    }

    /** Sentence for the condition of {@link #admits}. */
    public String expectation() {
        String count = combination == Combination.SINGLE ? "One value" : "One value or more";
        return count + (unit == Unit.COUNT ? ", whole and" : ",") + " not below zero.";
    }

    public Rating rate(List<BigDecimal> values) {
        BigDecimal value = combination.of(values);
        String shown = unit.show(value);
        if (bands.isEmpty()) {
            return new Rating(Share.OBJECTIVE, key, name, weight, shown, null, Scale.hold(value));
        }
        ValueBand before = null;
        for (ValueBand band : bands) {
            if (band.reaches(value)) {
                return new Rating(Share.OBJECTIVE, key, name, weight, shown, band.show(before, unit), band.score());
            }
            before = band;
        }
        throw new IllegalStateException("the last band of " + key + " has an end");
    }

    public Rating missing() {
        return Rating.missing(Share.OBJECTIVE, key, name, weight);
    }
}
