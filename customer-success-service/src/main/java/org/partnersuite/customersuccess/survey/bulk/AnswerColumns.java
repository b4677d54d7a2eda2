package org.partnersuite.customersuccess.survey.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a row: ratings by the numbers of their questions, separated by semicolons ({@code 1=5;3=4}), and the
 * text of one question ({@code 11=They kept us informed}).
 */
final class AnswerColumns {
    private AnswerColumns() {}

    /** A value of another form remains text, which the reader then refuses. */
    static void put(ObjectNode json, @Nullable String ratings, @Nullable String text) {
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        if (ratings != null) {
            for (String pair : ratings.split(";", -1)) {
                String[] parts = pair.split("=", -1);
                if (parts.length != 2 || !isNumber(parts[0]) || !isNumber(parts[1])) {
                    json.put("answers", ratings);
                    return;
                }
                answers.addObject().put("number", Integer.parseInt(parts[0])).put("rating", Integer.parseInt(parts[1]));
            }
        }
        if (text != null) {
            int sign = text.indexOf('=');
            if (sign < 0 || !isNumber(text.substring(0, sign))) {
                json.put("answers", text);
                return;
            }
            answers.addObject()
                    .put("number", Integer.parseInt(text.substring(0, sign)))
                    .put("text", text.substring(sign + 1));
        }
        json.set("answers", answers);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,6}");
    }
}
