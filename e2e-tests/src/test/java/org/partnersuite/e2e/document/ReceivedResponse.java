package org.partnersuite.e2e.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as {@code curl -i} prints it and as a document shows it.
 *
 * @param headers by their names in small letters
 * @param body missing when there is none
 */
record ReceivedResponse(int status, Map<String, String> headers, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String START = "HTTP/1.1 ";

    /** The last one in a text; what comes before it is not looked at. */
    static ReceivedResponse lastIn(String text) {
        String[] parts = text.replace("\r", "")
                .substring(Math.max(0, text.replace("\r", "").lastIndexOf(START)))
                .split("\n\n", 2);
        String[] head = parts[0].split("\n");
        if (!head[0].startsWith(START)) {
            throw new AssertionError("no answer in: " + text);
        }
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < head.length; i++) {
            String[] header = head[i].split(": ?", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        String body = parts.length > 1 ? parts[1] : "";
        return new ReceivedResponse(Integer.parseInt(head[0].split(" ")[1]), headers, json(body));
    }

    private static JsonNode json(String body) {
        try {
            return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + body, e);
        }
    }
}
