package org.partnersuite.partnerprogram.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearQuarter;

@Tag("PP-3")
class QuarterRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021, 1", "2021-03-31, 2021, 1", "2021-04-01, 2021, 2", "2021-06-30, 2021, 2",
        "2021-07-01, 2021, 3", "2021-09-30, 2021, 3", "2021-10-01, 2021, 4", "2021-12-31, 2021, 4",
        "2024-02-29, 2024, 1"
    })
    void aDayIsInTheQuarterOfItsCalendarYear(LocalDate day, int year, int number) {
        YearQuarter quarter = YearQuarter.of(year, number);
        assertThat(YearQuarter.from(day)).isEqualTo(quarter);
        assertThat(new QuarterRange(quarter, quarter).contains(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 1, 2024-01-01, 2024-03-31",
        "2023, 1, 2023-01-01, 2023-03-31",
        "2023, 2, 2023-04-01, 2023-06-30",
        "2023, 3, 2023-07-01, 2023-09-30",
        "2023, 4, 2023-10-01, 2023-12-31"
    })
    void aQuarterHasItsFirstAndLastDay(int year, int number, LocalDate first, LocalDate last) {
        YearQuarter quarter = YearQuarter.of(year, number);
        QuarterRange range = new QuarterRange(quarter, quarter);
        assertThat(range.from()).isEqualTo(first);
        assertThat(range.to()).isEqualTo(last);
    }

    @Test
    void quartersAreCountedAcrossYearEnds() {
        YearQuarter fourth = YearQuarter.of(2022, 4);
        assertThat(new QuarterRange(fourth, fourth.plusQuarters(3)).quarters())
                .containsExactly(fourth, YearQuarter.of(2023, 1), YearQuarter.of(2023, 2), YearQuarter.of(2023, 3));
    }

    @Test
    void aCodeKeepsTheOrderOfTime() {
        assertThat(QuarterRange.code(YearQuarter.of(2021, 4)))
                .isEqualTo(20214)
                .isLessThan(QuarterRange.code(YearQuarter.of(2022, 1)));
    }

    @Test
    void aRangeDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new QuarterRange(YearQuarter.of(2022, 2), YearQuarter.of(2022, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDayOfAYearIsInExactlyOneOfItsQuarters() {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            LocalDate tested = day;
            assertThat(QuarterRange.ofYear(day.getYear()).quarters())
                    .filteredOn(quarter -> new QuarterRange(quarter, quarter).contains(tested))
                    .containsExactly(YearQuarter.from(tested));
        }
    }
}
