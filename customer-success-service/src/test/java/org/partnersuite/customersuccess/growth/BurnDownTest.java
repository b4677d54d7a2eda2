package org.partnersuite.customersuccess.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-15")
class BurnDownTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    /** Months from January on; a dash is a month that nobody reported. */
    private static Map<YearMonth, BigDecimal> months(String quantities) {
        Map<YearMonth, BigDecimal> months = new HashMap<>();
        YearMonth month = YearMonth.of(2025, 1);
        for (String quantity : quantities.isEmpty() ? new String[0] : quantities.split(" ", -1)) {
            if (!quantity.equals("-")) {
                months.put(month, new BigDecimal(quantity));
            }
            month = month.plusMonths(1);
        }
        return months;
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "{0} of {1} {2}")
    @CsvSource({
        // consumed: 300 in the 91 days from April to June
        "100 100 100 100 100 100, 1200, CREDITS, 600, 0.5, 3.2967, 2025-12-29,",
        // half of that: it is not reached before the end, and what is left is said
        "50 50 50 50 50 50, 1200, CREDITS, 300, 0.25, 1.6484, 2026-12-28, 596.7033",
        // a month without a report is not zero: 200 in the 60 days of April and June
        "100 100 100 100 - 100, 1200, CREDITS, 500, 0.4167, 3.3333, 2026-01-26, 86.6667",
        // used up in May
        "300 300 300 200 100 100, 1200, CREDITS, 1300, 1.0833, 4.3956, 2025-05-31,",
        // nothing used in three months: never, and all of it is left
        "0 0 0 0 0 0, 1200, CREDITS, 0, 0, 0, , 1200",
        // held: 40 more in the 91 days from the end of March to the end of June
        "50 55 60 70 80 100, 140, USERS, 100, 0.7143, 0.4396, 2025-09-29,",
        // held and falling: never
        "100 100 100 90 80 70, 140, USERS, 70, 0.5, -0.3297, , 70",
        // a single month has no growth
        "70, 140, DEVICES, 70, 0.5, , , 70"
    })
    void usedByEntitledAtThePaceOfThreeMonths(
            String reported,
            BigDecimal entitled,
            String metric,
            String used,
            String ratio,
            @Nullable String pace,
            @Nullable LocalDate fullOn,
            @Nullable String left) {
        BurnDown burnDown = BurnDown.of(metric, entitled, months(reported), START, END);

        assertThat(plain(burnDown.used())).isEqualTo(used);
        assertThat(plain(burnDown.ratio())).isEqualTo(ratio);
        assertThat(plain(burnDown.pacePerDay())).isEqualTo(pace);
        assertThat(burnDown.fullOn()).isEqualTo(fullOn);
        assertThat(plain(burnDown.leftAtEnd())).isEqualTo(left);
    }

    @Test
    void withoutAReportNothingIsSaid() {
        assertThat(BurnDown.of("CREDITS", BigDecimal.TEN, Map.of(), START, END))
                .isEqualTo(new BurnDown(BigDecimal.TEN, null, null, null, null, null, null));
    }

    @Test
    void monthsOutsideTheContractAreLeftOut() {
        Map<YearMonth, BigDecimal> months = Map.of(
                YearMonth.of(2024, 12), BigDecimal.valueOf(500),
                YearMonth.of(2025, 1), BigDecimal.valueOf(31),
                YearMonth.of(2026, 1), BigDecimal.valueOf(900));
        BurnDown burnDown = BurnDown.of("CREDITS", BigDecimal.valueOf(1000), months, START, END);

        assertThat(burnDown.used()).isEqualByComparingTo("31");
        assertThat(burnDown.through()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(burnDown.pacePerDay()).isEqualByComparingTo("1");
    }

    @Test
    void aContractWithoutAnEndHasNothingLeft() {
        BurnDown burnDown = BurnDown.of("CREDITS", BigDecimal.valueOf(1000), months("31"), START, null);

        assertThat(burnDown.leftAtEnd()).isNull();
        assertThat(burnDown.fullOn()).isEqualTo(LocalDate.of(2027, 9, 27));
    }

    @Test
    void anEntitlementOfNothingIsFullAndHasNoRatio() {
        BurnDown burnDown = BurnDown.of("CREDITS", BigDecimal.ZERO, months("31"), START, END);

        assertThat(burnDown.ratio()).isNull();
        assertThat(burnDown.fullOn()).isEqualTo(LocalDate.of(2025, 1, 31));
    }
}
