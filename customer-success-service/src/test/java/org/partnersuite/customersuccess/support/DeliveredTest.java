package org.partnersuite.customersuccess.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.customersuccess.support.FirstResponses.Answered;
import org.partnersuite.customersuccess.support.FirstResponses.Result;

/** Delivered against entitled: the cases of the requirement. */
@Tag("CS-14")
class DeliveredTest {
    private static final SupportMatrix MATRIX = SupportMatrix.SETTING.shipped();
    private static final Instant OPENED = Instant.parse("2025-05-10T10:00:00Z");

    @ParameterizedTest(name = "{0}, {1} reviews held: {2} open, {3} over")
    @CsvSource({"PREMIUM, 3, 1, 0", "BASIC, 1, 0, 1", "ENHANCED, 0, 2, 0", "ENHANCED, 2, 0, 0", "ENHANCED, 5, 0, 3"})
    void overDeliveryIsShownAndNeverRefused(SupportLevel level, int held, int open, int over) {
        Delivered delivered = new Delivered(MATRIX.reviewsPerYear(level), held);

        assertThat(delivered.open()).isEqualTo(open);
        assertThat(delivered.over()).isEqualTo(over);
    }

    @Test
    void whatIsNotCountedIsNeitherOpenNorOver() {
        Delivered delivered = new Delivered(null, 7);

        assertThat(delivered.open()).isNull();
        assertThat(delivered.over()).isNull();
    }

    @ParameterizedTest(name = "{0}, severity {1}, answered after {2} minutes: {3}")
    @CsvSource({
        "ENHANCED, 1, 30, WITHIN",
        "ENHANCED, 1, 31, MISSED",
        "BASIC, 3, 9000, NO_OBJECTIVE",
        "PREMIUM, 2, 15, WITHIN",
        "PREMIUM, 2, 16, MISSED",
        "BASIC, 1, 60, WITHIN"
    })
    void theLastMinuteIsInTime(SupportLevel level, int severity, int minutes, Result result) {
        Answered incident = new Answered(severity, OPENED, OPENED.plusSeconds(60L * minutes));

        assertThat(FirstResponses.result(MATRIX, level, incident, OPENED.plusSeconds(999_999)))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"29, WAITING", "30, WAITING", "31, MISSED"})
    void whatIsNotAnsweredWaitsUntilItIsLate(int minutes, Result result) {
        Answered incident = new Answered(1, OPENED, null);

        assertThat(FirstResponses.result(MATRIX, SupportLevel.ENHANCED, incident, OPENED.plusSeconds(60L * minutes)))
                .isEqualTo(result);
    }

    @Test
    void eachIncidentIsCountedOnce() {
        List<Answered> incidents =
                List.of(answered(1, 20L), answered(2, 45L), answered(1, null), answered(3, null), answered(4, 1L));

        assertThat(FirstResponses.of(MATRIX, SupportLevel.ENHANCED, incidents, OPENED.plusSeconds(60)))
                .isEqualTo(new FirstResponses(1, 1, 1, 2));
    }

    @ParameterizedTest(name = "started {0}, on {1}: year {2} from {3} to {4}")
    @CsvSource({
        "2025-04-01, 2025-05-10, 1, 2025-04-01, 2026-03-31",
        "2025-04-01, 2026-03-31, 1, 2025-04-01, 2026-03-31",
        "2025-04-01, 2026-04-02, 2, 2026-04-01, 2027-03-31",
        "2025-04-01, 2025-01-01, 1, 2025-04-01, 2026-03-31",
        "2024-02-29, 2025-02-27, 1, 2024-02-29, 2025-02-27",
        "2024-02-29, 2025-02-28, 2, 2025-02-28, 2026-02-27",
        "2024-02-29, 2028-02-29, 5, 2028-02-29, 2029-02-27",
        "2023-12-31, 2024-12-31, 2, 2024-12-31, 2025-12-30"
    })
    void yearsOfAContractCountFromItsFirstDay(
            LocalDate start, LocalDate day, int number, LocalDate from, LocalDate to) {
        assertThat(ContractYear.of(start, day)).isEqualTo(new ContractYear(number, from, to));
    }

    private static Answered answered(int severity, @Nullable Long minutes) {
        return new Answered(severity, OPENED, minutes == null ? null : OPENED.plusSeconds(60 * minutes));
    }
}
