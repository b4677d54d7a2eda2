package org.partnersuite.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two names or keys that look the same are the same, and a sentence shows what nobody sees. */
@Tag("XC-1")
class NormalTextTest {
    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\r', '\u000b', '\f', '\u00a0', '\u1680', '\u180e', '\u2000', '\u2007', '\u200a',
                '\u200b', '\u2028', '\u2029', '\u202f', '\u205f', '\u2060', '\u3000', '\ufeff'
            })
    void whiteSpaceAroundGoesAndWithinStays(char space) {
        assertThat(NormalText.of(space + "K" + space + "1" + space + space))
                .isEqualTo(Normalizer.normalize("K" + space + "1", Normalizer.Form.NFC));
        assertThat(NormalText.of("" + space)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u001c', '\u001f', '\u0085', '\u200d', '-'})
    void whatIsNoWhiteSpaceStays(char other) {
        assertThat(NormalText.of("K" + other)).isEqualTo("K" + other);
    }

    @Test
    void lettersAreComposed() {
        assertThat(NormalText.of("Mu\u0308ller")).isEqualTo("M\u00fcller");
        assertThat(NormalText.ofPrefix(" Mu\u0308ller ")).isEqualTo("M\u00fcller ");
    }

    @Test
    void theKeyInAPathIsNormalised() {
        assertThat(ExternalId.ofPath("crm\u00a0", " Mu\u0308 ", null)).isEqualTo(new ExternalId("crm", "M\u00fc"));
    }

    @ParameterizedTest
    @CsvSource({"crm,.", "crm,..", ".,1", "..,1", "crm,' .'", "crm,\u00a0", "\u200b,1"})
    void aKeyThatNoUrlCanAddressIsRefused(String source, String id) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> ExternalId.ofPath(source, id, null));
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.faults()).singleElement().satisfies(fault -> assertThat(fault.detail())
                .contains(". or .."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", ".a", "a.", "http://example.com/id/7", "a;b=c", "100%", "a+b", "\ud83d\ude00"})
    void otherKeysAreTakenAsTheyAre(String id) {
        assertThat(ExternalId.ofPath("crm", id, null).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "M\u00fcller & S\u00f6hne | 'M\u00fcller & S\u00f6hne'",
                "Mu\u0308ller            | 'Mu\\u0308ller'",
                "Acme\u00a0Inc           | 'Acme\\u00a0Inc'",
                "Acme\u200bInc           | 'Acme\\u200bInc'",
                "\u0939\u093f\u0928\u094d\u0926\u0940 | '\u0939\u093f\u0928\u094d\u0926\u0940'",
                "Acme  Inc               | 'Acme \\u0020Inc'",
                "\ud83d\ude00            | '\ud83d\ude00'"
            })
    void aQuotedTextShowsWhatNobodySees(String text, String shown) {
        assertThat(QuotedText.of(text)).isEqualTo(shown);
    }

    @Test
    void aLongQuotationIsTruncated() {
        assertThat(QuotedText.shown("x".repeat(5_000))).hasSize(101).endsWith("…");
    }
}
