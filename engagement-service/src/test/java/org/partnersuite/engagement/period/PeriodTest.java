package org.partnersuite.engagement.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EN-15")
class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH,2024-02-29,2024-02,2024-02",
        "QUARTER,2025-12-31,2025-10,2025-12",
        "QUARTER,2026-01-01,2026-01,2026-03",
        "QUARTER,2026-03-31,2026-01,2026-03",
        "YEAR,2025-12-31,2025-01,2025-12",
        "YEAR,2026-01-01,2026-01,2026-12"
    })
    void aDayIsInOnePeriod(Period period, LocalDate day, YearMonth start, YearMonth end) {
        assertThat(period.startOf(day)).isEqualTo(start);
        assertThat(period.endOf(start)).isEqualTo(end);
    }
}
