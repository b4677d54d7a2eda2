package org.partnersuite.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-2")
class StorableTextTest {
    @Test
    void textThatCannotBeHeldIsReplacedOrCut() {
        assertThat(StorableText.of("a\0b\ud800c\ud83d\ude00")).isEqualTo("a\uFFFDb\uFFFDc\ud83d\ude00");
        assertThat(StorableText.of("ab\ud83d\ude00", 3)).isEqualTo("ab\uFFFD");
    }

    @Test
    void textThatCanBeHeldStays() {
        assertThat(StorableText.holds("Zo\u00eb \ud83d\ude00")).isTrue();
        assertThat(StorableText.holds("\ude00\ud83d")).isFalse();
        assertThat(StorableText.of("Zo\u00eb \ud83d\ude00")).isEqualTo("Zo\u00eb \ud83d\ude00");
    }
}
