package org.partnersuite.partnerprogram.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("PP-3")
class FiscalQuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021, 1", "2021-03-31, 2021, 1", "2021-04-01, 2021, 2", "2021-06-30, 2021, 2",
        "2021-07-01, 2021, 3", "2021-09-30, 2021, 3", "2021-10-01, 2021, 4", "2021-12-31, 2021, 4",
        "2024-02-29, 2024, 1"
    })
    void aDayIsInTheQuarterOfItsCalendarYear(LocalDate day, int year, int number) {
        assertThat(FiscalQuarter.of(day)).isEqualTo(new FiscalQuarter(year, number));
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
        FiscalQuarter quarter = new FiscalQuarter(year, number);
        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
    }

    @Test
    void quartersAreCountedAcrossYearEnds() {
        FiscalQuarter fourth = new FiscalQuarter(2022, 4);
        assertThat(fourth.plus(3)).isEqualTo(new FiscalQuarter(2023, 3));
        assertThat(fourth.plus(1)).isEqualTo(new FiscalQuarter(2023, 1)).isGreaterThan(fourth);
        assertThat(fourth.plus(-4)).isEqualTo(new FiscalQuarter(2021, 4));
    }

    @Test
    void aCodeKeepsTheOrderOfTime() {
        assertThat(new FiscalQuarter(2021, 4).code()).isEqualTo(20214).isLessThan(new FiscalQuarter(2022, 1).code());
    }

    @Test
    void thereIsNoFifthQuarter() {
        assertThatThrownBy(() -> new FiscalQuarter(2022, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDayOfAYearIsInExactlyOneOfItsQuarters() {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            LocalDate tested = day;
            assertThat(QuarterRange.ofYear(day.getYear()).quarters())
                    .filteredOn(quarter -> new QuarterRange(quarter, quarter).contains(tested))
                    .containsExactly(FiscalQuarter.of(tested));
        }
    }
}
