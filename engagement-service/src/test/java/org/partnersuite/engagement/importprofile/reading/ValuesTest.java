package org.partnersuite.engagement.importprofile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.importprofile.FieldType;

@Tag("EN-13")
class ValuesTest {

    @ParameterizedTest
    @CsvSource({"1054, 1054", "-3.5, -3.5", "0, 0", "0.0001, 0.0001", "123456789012345, 123456789012345"})
    void decimalsAreReadWithAPoint(String text, String value) {
        assertThat(Values.decimal(text, '.', '\0')).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,50|1234.50", "12.345.678|12345678", "999|999", "0,5|0.5", "1234,5|1234.5"})
    void theProfileNamesItsMarks(String text, String value) {
        assertThat(Values.decimal(text, ',', '.')).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "1,23,4",
                "12,34",
                "1234,567",
                "1,234,5",
                ",123",
                "1e3",
                "0x1F",
                "1 000",
                "１２",
                "--1",
                "1-",
                "+1",
                "NaN"
            })
    void whatIsNotExactlyADecimalIsNone(String text) {
        assertThat(Values.decimal(text, '.', ',')).isNull();
    }

    @Test
    void datesAreReadByTheFirstFormatThatFits() {
        var formats = List.of(Values.dateFormat("dd-MM-yy"), Values.dateFormat("d MMM yyyy"));
        assertThat(Values.date("20-10-16", formats)).isEqualTo(LocalDate.of(2016, 10, 20));
        assertThat(Values.date("3 Feb 2017", formats)).isEqualTo(LocalDate.of(2017, 2, 3));
        assertThat(Values.date("31-02-17", formats)).isNull();
        assertThat(Values.date("20-10-2016", formats)).isNull();
        assertThat(Values.date("2016-10-20", formats)).isNull();
    }

    @Test
    void patternsOfOtherThingsAreNoDateFormats() {
        assertThat(List.of("dd-MM-yy", "yyyyMMdd", "d.M.yyyy", "MM/dd/yyyy")).allMatch(Values::isDateFormat);
        assertThat(List.of("yyyy", "HH:mm", "dd-mm-yy", "MM-yyyy", "", "(((")).noneMatch(Values::isDateFormat);
    }

    @Test
    void canonicalValuesAreAsTheSuiteWritesThem() {
        assertThat(Values.canonical(FieldType.DATE, "2017-03-01")).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(Values.canonical(FieldType.DATE, "01-03-17")).isNull();
        assertThat(Values.canonical(FieldType.INTEGER, "12")).isEqualTo(BigInteger.valueOf(12));
        assertThat(Values.canonical(FieldType.INTEGER, "12.0")).isNull();
        assertThat(Values.canonical(FieldType.CODES, "wx_Talent; wx_SAP")).isEqualTo(List.of("wx_Talent", "wx_SAP"));
    }
}
