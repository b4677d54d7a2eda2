package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is rated by.
 *
 * @param values one or more in the measure's unit
 * @param scale the key of the measure's scale that the values are on; null for its only one
 */
public record MeasureValue(
        List<BigDecimal> values, @Nullable String scale) {
    public MeasureValue {
        values = List.copyOf(values);
    }

    public static MeasureValue of(BigDecimal value) {
        return new MeasureValue(List.of(value), null);
    }
}
