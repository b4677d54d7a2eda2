package org.partnersuite.customersuccess.survey.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CS-11")
class AnswerColumnsTest {

    @Test
    void ratingsAndATextAreAnswersByTheNumbersOfTheirQuestions() {
        assertThat(json("1=5;3=4", "11=Said 1=1; and more")).isEqualTo("""
            {"answers":[{"number":1,"rating":5},{"number":3,"rating":4},{"number":11,"text":"Said 1=1; and more"}]}""");
        assertThat(json(null, null)).isEqualTo("{\"answers\":[]}");
    }

    @Test
    void anotherFormRemainsTextWhichTheReaderRefuses() {
        assertThat(json("1=5;3", null)).isEqualTo("{\"answers\":\"1=5;3\"}");
        assertThat(json("1=good", null)).isEqualTo("{\"answers\":\"1=good\"}");
        assertThat(json("1=5", "They were good")).isEqualTo("{\"answers\":\"They were good\"}");
    }

    private static String json(@Nullable String ratings, @Nullable String text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        AnswerColumns.put(json, ratings, text);
        return json.toString();
    }
}
