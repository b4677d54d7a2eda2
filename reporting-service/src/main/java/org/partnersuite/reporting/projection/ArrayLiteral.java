package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** An array in PostgreSQL's text form, for columns that are arrays themselves. */
final class ArrayLiteral {
    private ArrayLiteral() {}

    static String of(Collection<?> elements) {
        return elements.stream()
                .map(e -> e instanceof BigDecimal n ? n.toPlainString() : quoted(e.toString()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
