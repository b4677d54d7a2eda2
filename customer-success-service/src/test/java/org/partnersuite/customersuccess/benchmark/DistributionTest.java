package org.partnersuite.customersuccess.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-22")
class DistributionTest {
    private static final String OTHERS = "40,50,55,60,65,70,80,90";

    @Test
    void sixOfEightBelowArePercentileSeventyFive() {
        assertThat(of(OTHERS).percentile(new BigDecimal("72"))).isEqualByComparingTo("75");
    }

    @ParameterizedTest
    @CsvSource({"39, 0", "40, 0", "40.5, 13", "90, 88", "91, 100"})
    void equalValuesAreNotBelow(BigDecimal own, BigDecimal percentile) {
        assertThat(of(OTHERS).percentile(own)).isEqualByComparingTo(percentile);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 54", "0.5, 63", "0.75, 73"})
    void quartilesAreInterpolatedAndRounded(BigDecimal share, BigDecimal quartile) {
        assertThat(of(OTHERS).quantile(share)).isEqualByComparingTo(quartile);
    }

    private static Distribution of(String values) {
        List<BigDecimal> list =
                Arrays.stream(values.split(",")).map(BigDecimal::new).toList();
        return Distribution.of(list, 0);
    }
}
