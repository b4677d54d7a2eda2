package org.partnersuite.engagement.importprofile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.importprofile.Negative;

/** Amounts as files write them. What is not exactly a number of the profile is none. */
@Tag("EN-13")
class DecimalFormatTest {
    private static final DecimalFormat GERMAN =
            new DecimalFormat(',', '.', "€", List.of(Negative.TRAILING_MINUS, Negative.PARENTHESES));
    private static final DecimalFormat AMERICAN = new DecimalFormat('.', ',', "$", List.of(Negative.PARENTHESES));
    private static final DecimalFormat PLAIN = new DecimalFormat('.', ',', null, List.of());

    @ParameterizedTest
    @CsvSource({"1054, 1054", "-3.5, -3.5", "0, 0", "0.0001, 0.0001", "123456789012345, 123456789012345"})
    void decimalsAreReadWithAPoint(String text, String value) {
        assertThat(DecimalFormat.CANONICAL.read(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50|1234.50",
                "12.345.678|12345678",
                "999|999",
                "0,5|0.5",
                "1234,5|1234.5",
                "4.711,98 €|4711.98",
                "4.711,98\u00a0€|4711.98",
                "€ 5|5",
                "-5 €|-5",
                "50,00-|-50",
                "50,00 €-|-50",
                "50,00- €|-50",
                "(1.234,56)|-1234.56",
                "(5 €)|-5"
            })
    void theProfileNamesItsMarksItsSignAndItsNegatives(String text, String value) {
        assertThat(GERMAN.read(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"$1,234.56|1234.56", "$(0.01)|-0.01", "($0.01)|-0.01", "-$5|-5", "$-5|-5"})
    void aSignStandsBeforeAsWell(String text, String value) {
        assertThat(AMERICAN.read(text)).isEqualByComparingTo(value);
    }

    @Test
    void spacesAreOneMarkAndSoAreApostrophes() {
        for (char space : " \u00a0\u202f".toCharArray()) {
            DecimalFormat format = new DecimalFormat(',', space, null, List.of());
            for (String text : List.of("1 234,56", "1\u00a0234,56", "1\u202f234,56")) {
                assertThat(format.read(text)).isEqualByComparingTo("1234.56");
            }
            assertThat(format.read("1'234,56")).isNull();
            assertThat(format.example()).isEqualTo("1 234,56");
        }
        for (char apostrophe : "'\u2019".toCharArray()) {
            DecimalFormat format = new DecimalFormat(',', apostrophe, null, List.of());
            assertThat(format.read("98'000,00")).isEqualByComparingTo("98000");
            assertThat(format.read("98\u2019000,00")).isEqualByComparingTo("98000");
        }
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
                "NaN",
                "(1)",
                "$1",
                "1 €"
            })
    void whatIsNotExactlyADecimalIsNone(String text) {
        assertThat(PLAIN.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5-", "(-5)", "-(5)-", "12%", "#N/A", "€", "5-€-", "1,23,456.00"})
    void signsAreNotMixed(String text) {
        assertThat(GERMAN.read(text)).isNull();
    }

    @Test
    void anExampleIsWrittenByTheMarks() {
        assertThat(GERMAN.example()).isEqualTo("1.234,56");
        assertThat(DecimalFormat.CANONICAL.example()).isEqualTo("1234.56");
    }
}
