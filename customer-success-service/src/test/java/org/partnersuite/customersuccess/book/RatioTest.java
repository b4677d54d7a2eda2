package org.partnersuite.customersuccess.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-17")
class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "3000000, 1.50, 3.00, OVER",
        "1500000, 0.75, 1.50, WITHIN",
        "2000000, 1.00, 2.00, WITHIN",
        "2000000.01, 1.00, 2.00, OVER",
        "1000000, 0.50, 1.00, WITHIN",
        "999999.99, 0.50, 1.00, UNDER",
        "0, 0.00, 0.00, UNDER"
    })
    void onePersonKeepsOneToTwoMillion(BigDecimal arr, BigDecimal from, BigDecimal to, Load load) {
        assertThat(Ratio.of(arr)).isEqualTo(new Ratio(from, to, load));
    }

    @Test
    void segmentsAddUp() {
        Ratio.Range close = new Ratio.Range(BigDecimal.valueOf(500_000), BigDecimal.valueOf(1_000_000));

        assertThat(Ratio.of(List.of(
                        new Ratio.Part(BigDecimal.valueOf(1_000_000), Ratio.BENCHMARK),
                        new Ratio.Part(BigDecimal.valueOf(1_000_000), close))))
                .isEqualTo(new Ratio(new BigDecimal("1.50"), new BigDecimal("3.00"), Load.OVER));
    }
}
