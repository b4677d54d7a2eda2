package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objective input.
 *
 * @param weight per cent of the objective share
 * @param bands value to score, in rising order; empty when the value is itself the score, held within the scale
 * @param scales bands by key, for a measure whose values come on several scales, such as NPS and CSAT; then {@code
 *     bands}
 *     is empty
 */
public record Measure(
        @NotBlank @Size(max = 60) String key,
        @NotBlank @Size(max = 200) String name,
        Unit unit,
        Combination combination,
        @DecimalMin("0") @DecimalMax("100") BigDecimal weight,
        @Size(max = 50) @Nullable List<ValueBand> bands,

        @Schema(maxProperties = 5) @Size(max = 5) @Nullable
        Map<@Size(max = 60) String, @Size(max = 50) List<ValueBand>> scales) {

    public Measure {
        bands = bands == null ? List.of() : List.copyOf(bands);
        scales = scales == null || scales.isEmpty() ? null : Map.copyOf(scales);
    }

    /** With one scale. */
    public Measure(
            String key, String name, Unit unit, Combination combination, BigDecimal weight, List<ValueBand> bands) {
        this(key, name, unit, combination, weight, bands, null);
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
        return rate(new MeasureValue(values, null));
    }

    /** A value on a scale that the measure does not have counts as missing. */
    public Rating rate(MeasureValue value) {
        List<ValueBand> scale = scale(value.scale());
        return scale == null ? missing() : rate(combination.of(value.values()), scale);
    }

    private @Nullable List<ValueBand> scale(@Nullable String key) {
        Map<String, List<ValueBand>> several = scales;
        if (several == null) {
            return bands == null ? List.of() : bands;
        }
        return key == null ? null : several.get(key);
    }

    private Rating rate(BigDecimal value, List<ValueBand> scale) {
        String shown = unit.show(value);
        if (scale.isEmpty()) {
            return new Rating(Share.OBJECTIVE, key, name, weight, shown, null, Scale.hold(value));
        }
        ValueBand before = null;
        for (ValueBand band : scale) {
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
