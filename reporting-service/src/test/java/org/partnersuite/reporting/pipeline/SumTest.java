package org.partnersuite.reporting.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RP-1")
class SumTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10.00",
        "10.5, 10.50",
        "10.5000, 10.50",
        "0.1230, 0.123",
        "0E+3, 0.00",
        "1E+7, 10000000.00",
        "-3, -3.00"
    })
    void oneAmountHasOneSpellingWithTwoDecimalsAtLeast(BigDecimal amount, String written) {
        assertThat(Sum.of(amount, "USD")).isEqualTo(new Sum(written, "USD"));
        assertThat(new Sum(written, "USD").value()).isEqualByComparingTo(amount);
    }

    @Test
    @Tag("EN-1")
    void anAmountIsWeighedExactlyByItsStage() {
        StageWeights weights = new StageWeights(Map.of(Stage.DESIGN, new BigDecimal("33.3")), Stage.OPEN);

        assertThat(weights.weigh(Stage.DESIGN, new BigDecimal("0.01"))).isEqualByComparingTo("0.00333");
        assertThat(weights.weigh(Stage.LOST, BigDecimal.TEN)).isEqualByComparingTo("0");
    }
}
