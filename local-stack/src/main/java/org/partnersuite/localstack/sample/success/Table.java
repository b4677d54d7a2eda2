package org.partnersuite.localstack.sample.success;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a file with a comma between their values. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... columns) {
        lines.add(String.join(",", columns));
    }

    /** @param values an empty one for null */
    void row(@Nullable Object... values) {
        lines.add(Arrays.stream(values).map(Table::quoted).collect(Collectors.joining(",")));
    }

    String csv() {
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String quoted(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
