package org.partnersuite.engagement.importprofile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as files write them. */
@Tag("EN-13")
class DateFormatTest {
    private static final DateStyle BERLIN = new DateStyle(ZoneId.of("Europe/Berlin"), Locale.GERMAN, 1950);
    private static final DateStyle UTC = new DateStyle(ZoneOffset.UTC, Locale.ENGLISH, 2000);

    @Test
    void theFirstFormatThatFitsIsUsed() {
        var formats = List.of(DateFormat.of("dd-MM-yy", UTC), DateFormat.of("d MMM yyyy", UTC));
        assertThat(Values.date("20-10-16", formats)).isEqualTo("2016-10-20");
        assertThat(Values.date("3 Feb 2017", formats)).isEqualTo("2017-02-03");
        assertThat(Values.date("31-02-17", formats)).isNull();
        assertThat(Values.date("20-10-2016", formats)).isNull();
        assertThat(Values.date("2016-10-20", formats)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd'T'HH:mm:ss.SSS'Z', 2026-02-28T23:47:07.000Z, 2026-02-28, 2026-03-01",
        "yyyy-MM-dd'T'HH:mm:ss.SSSX, 2026-02-28T23:47:07.000Z, 2026-02-28, 2026-03-01",
        "yyyy-MM-dd'T'HH:mm:ssxxx, 2026-03-01T00:30:00+02:00, 2026-02-28, 2026-02-28",
        "yyyy-MM-dd HH:mm, 2026-02-28 23:47, 2026-02-28, 2026-02-28",
        "M/d/yyyy h:mm a, 2/28/2026 11:47 PM, 2026-02-28, 2026-02-28",
        "yyyy-MM-dd'T00:00:00.000Z', 2026-02-28T00:00:00.000Z, 2026-02-28, 2026-02-28",
        "yyyyMMdd, 20260228, 2026-02-28, 2026-02-28"
    })
    void anInstantIsOfTheDayOfTheTimeZone(String pattern, String text, LocalDate utc, LocalDate berlin) {
        assertThat(DateFormat.isKnown(pattern)).isTrue();
        assertThat(DateFormat.of(pattern, UTC).read(text)).isEqualTo(utc);
        DateStyle zone = new DateStyle(ZoneId.of("Europe/Berlin"), Locale.ENGLISH, null);
        assertThat(DateFormat.of(pattern, zone).read(text)).isEqualTo(berlin);
    }

    @ParameterizedTest
    @CsvSource({
        "d. MMMM yyyy, 31. März 2026, 2026-03-31",
        "d. MMMM yyyy, 5. Dezember 2026, 2026-12-05",
        "d. MMM yyyy, 5. Dez. 2026, 2026-12-05",
        "d. MMM yyyy, 5. Dez 2026, 2026-12-05",
        "d. MMM yyyy, 5. mai 2026, 2026-05-05"
    })
    void monthsAreNamedInTheLanguageOfTheProfile(String pattern, String text, LocalDate day) {
        assertThat(DateFormat.of(pattern, BERLIN).read(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"31.12.99, 1999-12-31", "01.01.50, 1950-01-01", "31.12.49, 2049-12-31"})
    void twoDigitsAreAYearOfTheHundredFromThePivot(String text, LocalDate day) {
        assertThat(DateFormat.of("dd.MM.yy", BERLIN).read(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"46112, 2026-03-31", "46112.99, 2026-03-31", "'46112,5', 2026-03-31", "61, 1900-03-01"})
    void theNumbersOfSpreadsheetsAreDays(String text, LocalDate day) {
        assertThat(DateFormat.of(DateFormat.EXCEL_SERIAL, UTC).read(text)).isEqualTo(day);
    }

    @Test
    void otherNumbersAreNone() {
        DateFormat serial = DateFormat.of(DateFormat.EXCEL_SERIAL, UTC);
        for (String text : List.of("", "60", "0", "-46112", "2958466", "99999999", "46112.", "4e4", "2026-03-31")) {
            assertThat(serial.read(text)).as(text).isNull();
        }
    }

    @Test
    void patternsOfOtherThingsAreNoDateFormats() {
        assertThat(List.of("dd-MM-yy", "yyyyMMdd", "d.M.yyyy", "MM/dd/yyyy", "EXCEL_SERIAL"))
                .allMatch(DateFormat::isKnown);
        assertThat(List.of(
                        "yyyy",
                        "HH:mm",
                        "dd-mm-yy",
                        "MM-yyyy",
                        "",
                        "(((",
                        "dd.MM.yyyyX",
                        "dd.MM.yyyy mm",
                        "dd.MM.yyyy hh",
                        "dd.MM.yyyy HH a",
                        "dd.MM.yyyy '",
                        "dd.LLL.yyyy"))
                .noneMatch(DateFormat::isKnown);
    }

    @Test
    void anExampleIsWrittenByThePattern() {
        assertThat(DateFormat.of("dd.MM.yy", BERLIN).example()).isEqualTo("31.12.26 (dd.MM.yy)");
        assertThat(DateFormat.of("yyyy-MM-dd'T'HH:mmX", BERLIN).example())
                .isEqualTo("2026-12-31T13:45Z (yyyy-MM-dd'T'HH:mmX)");
        assertThat(DateFormat.of("d. MMMM yyyy", BERLIN).example()).isEqualTo("31. Dezember 2026 (d. MMMM yyyy)");
        assertThat(DateFormat.of(DateFormat.EXCEL_SERIAL, UTC).example()).isEqualTo("46387");
    }
}
