package org.partnersuite.reporting.topsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RP-1")
class PercentTest {

    @ParameterizedTest
    @CsvSource({"2, 3, 66.67", "1, 3, 33.33", "1, 8, 12.50", "1, 16, 6.25", "1, 800, 0.13", "0, 5, 0.00", "7, 7, 100.00"
    })
    void aPercentageHasTwoDecimalsAndIsRoundedHalfUp(long part, long whole, String percent) {
        assertThat(Percent.of(part, whole)).isEqualTo(percent);
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(Percent.of(0, 0)).isNull();
    }
}
