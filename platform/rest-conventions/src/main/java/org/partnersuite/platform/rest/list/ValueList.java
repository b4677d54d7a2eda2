package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Values in one query parameter: commas separate them, {@code \,} and {@code \\} stand for themselves. */
public final class ValueList {
    private ValueList() {}

    public static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                value.append(text.charAt(++i));
            } else if (c == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }

    /**
     * Codes of an enum, in the order of its constants.
     *
     * @param parameter the name of the query parameter
     * @throws Problem 400 for an unknown one
     */
    public static <E extends Enum<E>> Set<E> codes(Class<E> type, String parameter, String text) {
        Set<E> found = EnumSet.noneOf(type);
        for (String code : split(text)) {
            try {
                found.add(type.cast(Codes.constant(type, code)));
            } catch (IllegalArgumentException unknown) {
                throw Problem.badRequest(List.of(
                        Fault.at(parameter, "unknown_code", "Any of: " + String.join(", ", Codes.of(type)) + ".")));
            }
        }
        return found;
    }

    public static String escape(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,");
    }
}
