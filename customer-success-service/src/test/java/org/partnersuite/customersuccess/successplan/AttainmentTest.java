package org.partnersuite.customersuccess.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-4")
class AttainmentTest {
    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource({
        "100, 60, 80, 0.5",
        "100, 60, 110, -0.25",
        "100, 60, 50, 1.25",
        "100, 60, 100, 0",
        "0, 3, 1, 0.3333",
        "0, 3, 2, 0.6667",
        "10, 110, 1010, 10"
    })
    void itIsTheWayComeOfTheWayToGo(BigDecimal baseline, BigDecimal target, BigDecimal value, BigDecimal expected) {
        assertThat(Attainment.of(baseline, target, value)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource({"100, 100, 100", "100, 60, ", ", 60, 80", "100, , 80"})
    void withoutAMeasurementOrAWayToGoThereIsNone(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal value) {
        assertThat(Attainment.of(baseline, target, value)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 50", "-0.25, 0", "1.25, 100", "0.3333, 33", "0.005, 1", "0.0049, 0"})
    void itIsClampedWhereItIsShown(BigDecimal attainment, int shown) {
        assertThat(Attainment.shown(attainment)).isEqualTo(shown);
    }

    @Test
    void anExactOneHasNoZerosBehindIt() {
        assertThat(Attainment.of(new BigDecimal("100.00"), new BigDecimal("60"), new BigDecimal("80.0")))
                .isEqualTo(new BigDecimal("0.5"));
    }
}
