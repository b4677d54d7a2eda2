package org.partnersuite.engagement.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names in braces stand for. An answer gives a name its value; later calls and answers use it. */
final class Names {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    private final Map<String, String> values = new HashMap<>();

    void give(String name, String value) {
        values.put(name, value);
    }

    String filledIn(String text) {
        return NAME.matcher(text).replaceAll(name -> {
            String value = values.get(name.group(1));
            return Matcher.quoteReplacement(value == null ? name.group() : value);
        });
    }

    /** What of the written answer the real one does not have, each as a sentence. What is not written may be anything. */
    List<String> missing(JsonNode written, JsonNode real) {
        List<String> missing = new ArrayList<>();
        compare("", written, real, missing);
        return missing;
    }

    private void compare(String at, JsonNode written, JsonNode real, List<String> missing) {
        if (written.isObject()) {
            written.properties()
                    .forEach(member -> compare(
                            at + "/" + member.getKey(), member.getValue(), real.path(member.getKey()), missing));
        } else if (written.isArray()) {
            compareEach(at, written, real, missing);
        } else if (!matches(written, real)) {
            missing.add("%s is %s, not %s".formatted(at, real, filledIn(written.toString())));
        }
    }

    /** Each written item is there, in this order; others may be between. */
    private void compareEach(String at, JsonNode written, JsonNode real, List<String> missing) {
        int next = 0;
        for (JsonNode item : written) {
            List<String> last = List.of("there is none");
            while (next < real.size()) {
                last = missing(item, real.get(next++));
                if (last.isEmpty()) {
                    break;
                }
            }
            if (!last.isEmpty()) {
                missing.add("%s has no %s (%s)".formatted(at, filledIn(item.toString()), last));
            }
        }
    }

    private boolean matches(JsonNode written, JsonNode real) {
        if (!written.isTextual()) {
            return written.equals(real)
                    || written.isNumber()
                            && real.isNumber()
                            && written.decimalValue().compareTo(real.decimalValue()) == 0;
        }
        Matcher name = NAME.matcher(written.asText());
        if (name.matches() && !values.containsKey(name.group(1))) {
            values.put(name.group(1), real.asText());
            return !real.isMissingNode();
        }
        return real.isTextual() && filledIn(written.asText()).equals(real.asText());
    }
}
