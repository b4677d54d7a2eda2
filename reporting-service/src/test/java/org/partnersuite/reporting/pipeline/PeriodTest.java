package org.partnersuite.reporting.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

@Tag("RP-1")
class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2017-01-01,2017-Q1", "2017-03-31,2017-Q1", "2017-04-01,2017-Q2", "2017-12-31,2017-Q4"})
    void aDateIsInTheQuarterOfTheCalendar(LocalDate date, String quarter) {
        assertThat(Quarters.of(date)).hasToString(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-Q1", "2017-Q3", "9999-Q4"})
    void aQuartersCodeIsPositiveAndLeadsBack(String text) {
        YearQuarter quarter = Quarters.parse(text).orElseThrow();
        assertThat(Quarters.code(quarter)).isPositive();
        assertThat(Quarters.ofCode(Quarters.code(quarter))).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-Q3", "2017-Q1..2017-Q4", "all"})
    void aPeriodIsWrittenAsItIsRead(String text) {
        assertThat(Period.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2017", "2017-Q5", "2017-Q0", "0001-Q1", "2017-Q4..2017-Q1", "2017-Q1..", "ALL", "17-Q1"})
    void anythingElseIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }
}
