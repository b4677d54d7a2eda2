package org.partnersuite.e2e.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says of an answer: {@code $NAME} is a variable of the shell, {@code …} may be any text, and what is not
 * written may be anything.
 */
record Written(Map<String, String> variables) {
    private static final Pattern NAME = Pattern.compile("\\$([A-Z_]+)");

    /** In which ways an answer is not as it is written, each as a sentence. */
    List<String> differences(ReceivedResponse written, ReceivedResponse real) {
        List<String> differences = new ArrayList<>();
        if (written.status() != real.status()) {
            differences.add("The status is %d, not %d.".formatted(real.status(), written.status()));
        }
        written.headers().forEach((name, value) -> {
            String found = real.headers().getOrDefault(name, "absent");
            if (!matches(value, found)) {
                differences.add("%s is %s, not %s.".formatted(name, found, filledIn(value)));
            }
        });
        compare("", written.body(), real.body(), differences);
        return differences;
    }

    /** Lines that are not printed. */
    List<String> missing(String lines, String printed) {
        return lines.lines()
                .filter(line -> printed.lines().noneMatch(one -> matches(line, one.strip())))
                .map(line -> "Nothing is printed like: " + filledIn(line))
                .toList();
    }

    private void compare(String at, JsonNode written, JsonNode real, List<String> differences) {
        if (written.isObject()) {
            written.properties()
                    .forEach(member -> compare(
                            at + "/" + member.getKey(), member.getValue(), real.path(member.getKey()), differences));
        } else if (written.isArray()) {
            compareEach(at, written, real, differences);
        } else if (!written.isMissingNode() && !matches(written, real)) {
            differences.add("%s is %s, not %s.".formatted(at, real, filledIn(written.toString())));
        }
    }

    /** Each written item is there, in this order; others may be between. */
    private void compareEach(String at, JsonNode written, JsonNode real, List<String> differences) {
        int next = 0;
        for (JsonNode item : written) {
            List<String> last = List.of("there is none");
            while (next < real.size() && !last.isEmpty()) {
                last = new ArrayList<>();
                compare("", item, real.get(next++), last);
            }
            if (!last.isEmpty()) {
                differences.add("%s has no %s (%s).".formatted(at, filledIn(item.toString()), last));
            }
        }
    }

    private boolean matches(JsonNode written, JsonNode real) {
        if (written.isTextual()) {
            return real.isTextual() && matches(written.asText(), real.asText());
        }
        return written.equals(real)
                || written.isNumber()
                        && real.isNumber()
                        && written.decimalValue().compareTo(real.decimalValue()) == 0;
    }

    private boolean matches(String written, String real) {
        String pattern = Pattern.quote(filledIn(written)).replace("…", "\\E.*\\Q");
        return Pattern.matches(pattern, real);
    }

    private String filledIn(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(variables.getOrDefault(name.group(1), name.group())));
    }
}
