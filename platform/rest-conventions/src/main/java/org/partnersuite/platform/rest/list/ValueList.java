package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;

/** Values of one query parameter: commas separate them, {@code \,} and {@code \\} stand for themselves. */
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

    public static String escape(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,");
    }
}
