package org.partnersuite.engagement.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of a document and its answer, both written as HTTP has them.
 *
 * @param line where the call stands, for whoever has to mend it
 */
record Exchange(int line, Message request, Message response) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```http\\n(.*?)\\n```$");

    /** A request or a response: its first line, its headers, and its body, which may be empty. */
    record Message(String start, Map<String, String> headers, String body) {
        static Message read(String text) {
            String[] parts = text.split("\n\n", 2);
            String[] head = parts[0].split("\n");
            Map<String, String> headers = new LinkedHashMap<>();
            for (int i = 1; i < head.length; i++) {
                String[] header = head[i].split(": ", 2);
                headers.put(header[0], header[1]);
            }
            return new Message(head[0], headers, parts.length > 1 ? parts[1] : "");
        }

        boolean isResponse() {
            return start.startsWith("HTTP/1.1 ");
        }

        int status() {
            return Integer.parseInt(start.split(" ")[1]);
        }

        String method() {
            return start.split(" ")[0];
        }

        String path() {
            return start.split(" ")[1];
        }
    }

    /** Calls and answers alternate. */
    static List<Exchange> in(String markdown) {
        List<Exchange> exchanges = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(markdown);
        while (blocks.find()) {
            int line = (int) markdown.substring(0, blocks.start()).lines().count() + 1;
            Message request = Message.read(blocks.group(1));
            if (request.isResponse() || !blocks.find()) {
                throw new IllegalArgumentException("line " + line + ": a call with its answer");
            }
            Message response = Message.read(blocks.group(1));
            if (!response.isResponse()) {
                throw new IllegalArgumentException("line " + line + ": the answer to this call");
            }
            exchanges.add(new Exchange(line, request, response));
        }
        return exchanges;
    }
}
