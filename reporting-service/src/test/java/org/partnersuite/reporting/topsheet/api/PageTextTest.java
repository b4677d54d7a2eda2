package org.partnersuite.reporting.topsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.reporting.pipeline.Sum;

@Tag("RP-8")
class PageTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999.4, 999",
        "9999, '9,999'",
        "10000, 10 k",
        "999499, 999 k",
        "2980000, 2.98 M",
        "-2000000, -2.00 M",
        "1500000000, 1.50 B",
        "1234567890000, '1,234.57 B'"
    })
    void anAmountIsShortEnoughForAChart(BigDecimal amount, String brief) {
        assertThat(PageText.brief(amount)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({"10005534.50, '10,005,535'", "10005534.49, '10,005,534'", "0.00, 0", "-1234.5, '-1,235'"})
    void aSumIsShownInWholeUnits(String amount, String whole) {
        assertThat(PageText.whole(new Sum(amount, "USD"))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"USE_CASE, Use case", "BUDGET, Budget", "'', ''", "WATSONX_PILOT, Watsonx pilot"})
    void aCodeIsShownInWords(String code, String words) {
        assertThat(PageText.ofCode(code)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"all, All quarters", "2017-Q3, 2017 Q3", "2017-Q1..2017-Q4, 2017 Q1 to 2017 Q4"})
    void aPeriodIsShownInWords(String period, String words) {
        assertThat(PageText.ofPeriod(period)).isEqualTo(words);
    }

    @Test
    void timesAreThoseOfUtcAndCountsAreGrouped() {
        assertThat(PageText.words(Instant.parse("2017-03-01T04:05:06.789Z"))).isEqualTo("1 Mar 2017, 04:05:06 UTC");
        assertThat(PageText.grouped(1234567L)).isEqualTo("1,234,567");
    }

    @Test
    void theSumInThePagesCurrencyComesFirst() {
        Sum euro = new Sum("1.00", "EUR");
        Sum dollar = new Sum("2.00", "USD");

        Amounts amounts = Amounts.of(List.of(euro, dollar), "USD");
        assertThat(amounts.main()).isEqualTo(dollar);
        assertThat(amounts.others()).containsExactly(euro);

        Amounts foreign = Amounts.of(List.of(euro, dollar), "JPY");
        assertThat(foreign.main()).isNull();
        assertThat(foreign.others()).containsExactly(euro, dollar);
    }
}
