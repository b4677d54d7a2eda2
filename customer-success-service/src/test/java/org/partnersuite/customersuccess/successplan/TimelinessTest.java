package org.partnersuite.customersuccess.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.identity.Caller;

/** A plan within 90 days of the contract's start is timely, by the day of its submission. */
@Tag("CS-4")
class TimelinessTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final Caller MIA = new Caller("mia", "console", Set.of(), null);

    @ParameterizedTest(name = "submitted {0}")
    @CsvSource({"2025-04-01, true", "2025-04-02, false", "2025-01-01, true", "2024-12-20, true", "2026-01-01, false"})
    void submittedByDay90(LocalDate day, boolean timely) {
        assertThat(Timeliness.isTimely(START, day)).isEqualTo(timely);
    }

    @ParameterizedTest(name = "contract from {0}")
    @CsvSource({"2023-12-01, 2024-02-29", "2024-11-30, 2025-02-28", "2025-12-31, 2026-03-31"})
    void leapDaysAndYearsCountAsTheyAre(LocalDate start, LocalDate day90) {
        assertThat(Timeliness.isTimely(start, day90)).isTrue();
        assertThat(Timeliness.isTimely(start, day90.plusDays(1))).isFalse();
    }

    @Test
    void aDraftIsNeitherAndGoesByTheDayOfSubmission() {
        assertThat(PlanProgress.BEGUN.timely()).isNull();
        PlanProgress late = PlanProgress.BEGUN.submitted(MIA, Instant.parse("2025-04-02T00:00:00Z"), START);
        assertThat(late.timely()).isFalse();
        assertThat(late.submittedOn()).isEqualTo("2025-04-02");
        PlanProgress last = PlanProgress.BEGUN.submitted(MIA, Instant.parse("2025-04-01T23:59:59Z"), START);
        assertThat(last.timely()).isTrue();
        assertThat(last.activated(Instant.parse("2025-06-01T00:00:00Z")).timely())
                .as("activation changes nothing")
                .isTrue();
    }

    @Test
    void withoutAContractItIsUnknown() {
        assertThat(PlanProgress.BEGUN
                        .submitted(MIA, Instant.parse("2025-04-01T00:00:00Z"), null)
                        .timely())
                .isNull();
    }
}
