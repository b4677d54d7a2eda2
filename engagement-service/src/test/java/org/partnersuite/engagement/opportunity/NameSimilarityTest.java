package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EN-14")
class NameSimilarityTest {
    @ParameterizedTest
    @CsvSource({
        "Talent assistant, talent  ASSISTANT",
        "Talent assistant, Assistant: talent",
        "人才助手, 人才助手",
        "Ｔａｌｅｎｔ, talent"
    })
    void theSameWordsAreTheSameWhateverTheirOrderCaseAndForm(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Talent assistant, Talent assistants for stores",
        "Talent assistant for stores, Talent assistent stores",
        "Помощник по кадрам, Помощник по кадрам 2",
        "Données clients, Donnees clients lac",
        "客户服务助手平台, 客户服务助手"
    })
    void aFewOtherLettersAreSimilar(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isBetween(LikelyDuplicates.SIMILAR, 0.99);
        assertThat(NameSimilarity.of(other, one)).isEqualTo(NameSimilarity.of(one, other));
    }

    @ParameterizedTest
    @CsvSource({"Talent assistant, Data lakehouse", "Renewal 2025, Talent assistant", "人才助手, 数据湖", "a, b"})
    void otherWordsAreNot(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isLessThan(LikelyDuplicates.SIMILAR);
    }

    @Test
    void namesWithoutLettersAreComparedAsTheyAre() {
        assertThat(NameSimilarity.of("***", "***")).isEqualTo(1);
        assertThat(NameSimilarity.of("***", "---")).isEqualTo(0);
        assertThat(NameSimilarity.of("***", "Talent")).isEqualTo(0);
    }
}
