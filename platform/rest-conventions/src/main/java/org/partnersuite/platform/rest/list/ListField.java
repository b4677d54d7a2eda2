package org.partnersuite.platform.rest.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A field of a list that callers may filter or sort by.
 *
 * @param column the SQL expression behind it, such as {@code o.close_date}; of a field that is only filtered by, it may be a
 *     condition with {@code %s} where the comparison with the caller's value stands
 * @param array whether the column holds many values
 * @param codes what a {@link FieldType#CODE} may be; empty for codes that are data
 * @param implied what is true of each row that has a value, by the value, or that lies within a bound
 */
public record ListField(
        String name,
        String column,
        FieldType type,
        boolean array,
        List<String> codes,
        Set<Use> uses,
        Map<String, List<Condition>> implied) {
    /** For what is true of every row that has any value. */
    static final String ANY_VALUE = "";

    public static final String FROM = ".gte";
    public static final String TO = ".lte";

    boolean can(Use use) {
        return uses.contains(use);
    }

    /** @param comparison such as {@code = cast(? as uuid)} */
    String condition(String comparison) {
        return column.contains("%s") ? column.formatted(comparison) : column + " " + comparison;
    }

    boolean nullable() {
        return !can(Use.NOT_NULL);
    }

    /** Conditions that leave the rows that a filter by these values leaves. */
    List<Condition> impliedBy(List<String> values) {
        return impliedBy(values.get(0)).stream()
                .filter(c -> values.stream().allMatch(value -> impliedBy(value).contains(c)))
                .toList();
    }

    /** @param bound {@link #FROM} or {@link #TO} */
    List<Condition> impliedByBound(String bound, String value) {
        return implied.getOrDefault(bound, List.of()).stream()
                .map(c -> new Condition(c.sql(), List.of(value), c.field(), c.kind(), List.of()))
                .toList();
    }

    private List<Condition> impliedBy(String value) {
        return Stream.of(value, ANY_VALUE)
                .flatMap(v -> implied.getOrDefault(v, List.of()).stream())
                .toList();
    }

    boolean accepts(String text) {
        return type.accepts(text) && (codes.isEmpty() || codes.contains(text));
    }

    String expectation() {
        return codes.isEmpty() ? type.expectation() : "one of " + String.join(", ", codes);
    }
}
