package org.partnersuite.partnerprogram.businessday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.businessday.BusinessCalendar.Holiday;

@Tag("PP-7")
class BusinessCalendarTest {
    private final BusinessCalendar calendar = new BusinessCalendar(List.of(
            new Holiday(LocalDate.of(2022, 4, 15), "Good Friday"),
            new Holiday(LocalDate.of(2022, 4, 18), "Easter Monday")));

    @ParameterizedTest
    @CsvSource({
        "2022-03-11, 2, 2022-03-15",
        "2022-03-12, 2, 2022-03-15",
        "2022-03-13, 2, 2022-03-15",
        "2022-03-14, 2, 2022-03-16",
        "2022-04-14, 2, 2022-04-20",
        "2022-04-13, 1, 2022-04-14",
        "2022-03-11, 0, 2022-03-11",
        "2022-03-11, 10, 2022-03-25",
    })
    void weekendsAndHolidaysDoNotCount(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plus(from, days)).isEqualTo(expected);
    }
}
