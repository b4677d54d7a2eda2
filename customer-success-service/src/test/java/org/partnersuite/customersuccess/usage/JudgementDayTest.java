package org.partnersuite.customersuccess.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Triggers look at a month once, when it is over and settled; what comes late opens nothing. */
@Tag("CS-6")
class JudgementDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-12-03T10:00:00Z, 2026-12-03T10:15:00Z",
        "2026-11-01, 2026-11-20T10:00:00Z, 2026-12-01T00:00:00Z",
        "2026-11-01, 2026-11-30T23:50:00Z, 2026-12-01T00:05:00Z",
        "2026-10-01, 2026-12-03T10:00:00Z,",
        "2026-10-01, 2026-11-30T23:59:59Z, 2026-12-01T00:14:59Z",
        "2025-12-01, 2026-01-02T00:00:00Z, 2026-01-02T00:15:00Z",
        "2024-02-01, 2024-02-29T12:00:00Z, 2024-03-01T00:00:00Z"
    })
    void theMonthBeforeIsTheLastThatIsOnTime(LocalDate month, Instant reported, @Nullable Instant judged) {
        assertThat(JudgementDay.of(month, reported, Duration.ofMinutes(15))).isEqualTo(judged);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 2026-12-01", "2026-12-01, 2027-01-01", "2024-02-01, 2024-03-01"})
    void whatIsFoundWasDueOnTheDayAfterTheMonth(LocalDate month, LocalDate due) {
        assertThat(JudgementDay.dueOn(month)).isEqualTo(due);
    }
}
