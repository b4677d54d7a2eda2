package org.partnersuite.customersuccess.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;

@Tag("CS-8")
class UsageRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID SUBSCRIPTION = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "2026-11, ''",
        "2026-12, /period in_future",
        "2026-11-30, ''",
        "2026-12-01, /period in_future",
        "1999-12, /period out_of_range",
        "2000-01, ''"
    })
    void aPeriodIsReportedOnceItHasBegun(String period, String fault) {
        UsageKey key = Periods.find(SUBSCRIPTION, "A", period).orElseThrow();

        assertThat(String.join(",", Faults.of(UsageRules.faults(key, active("1"), TODAY))))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "2026-00", "2026-02-30", "2025-02-29"})
    void thereIsNoSuchPeriod(String period) {
        assertThat(Periods.find(SUBSCRIPTION, "A", period)).isEmpty();
    }

    @Test
    void nothingIsNoReport() {
        UsageKey key = Periods.find(SUBSCRIPTION, "A", "2026-11").orElseThrow();

        assertThat(Faults.of(UsageRules.faults(key, UsageReport.NOTHING, TODAY)))
                .hasSize(1)
                .first()
                .asString()
                .contains("nothing_reported");
    }

    @Test
    void aDayHasOneActiveDayAtMost() {
        UsageKey day = Periods.find(SUBSCRIPTION, "A", "2026-11-05").orElseThrow();

        assertThat(UsageRules.faults(day, active("1"), TODAY)).isEmpty();
        assertThat(Faults.of(UsageRules.faults(day, active("1.5"), TODAY))).containsExactly("/activeDays out_of_range");
    }

    @Test
    void oneNumberHasOneSpelling() {
        assertThat(active("12.50")).isEqualTo(active("12.5"));
        assertThat(active("10.0000")).isEqualTo(active("10"));
    }

    private static UsageReport active(String days) {
        return new UsageReport(null, null, 5L, new BigDecimal(days), null, null, null, null, null);
    }
}
