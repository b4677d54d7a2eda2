package org.partnersuite.platform.rest.list;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnersuite.platform.rest.NormalText;

/**
 * A field of a list that callers may filter or sort by.
 *
 * @param column the SQL expression behind it, such as {@code o.close_date}; of a field that is only filtered by, it may be a
 *     condition with {@code %s} where the comparison with the caller's value stands
 * @param array whether the column holds many values
 * @param codes what a {@link FieldType#CODE} may be; empty for codes that are data
 */
public record ListField(String name, String column, FieldType type, boolean array, List<String> codes, Set<Use> uses) {
    public static final String FROM = ".gte";
    public static final String TO = ".lte";

    private static final Pattern COLUMN = Pattern.compile("(?:\\w+\\.)?(\\w+)");

    ListField as(String otherColumn) {
        return new ListField(name, otherColumn, type, array, codes, uses);
    }

    boolean can(Use use) {
        return uses.contains(use);
    }

    /** A value to compare with, as values are stored: names and keys are normalised. */
    String normalised(String text) {
        return NormalText.isIn(name) ? NormalText.of(text) : text;
    }

    /** The same for the beginning of values. */
    String normalisedPrefix(String text) {
        return NormalText.isIn(name) ? NormalText.ofPrefix(text) : text;
    }

    /** @param comparison such as {@code = ?}: one value is compared as a scalar, by which an index returns rows in order */
    String condition(String comparison) {
        String sql = comparison.startsWith("= any") ? column : column.replace("= any (array", "= (");
        return sql.contains("%s") ? sql.formatted(comparison) : sql + " " + comparison;
    }

    /** The name of the column by which an index finds a value: the first. */
    String indexedColumn() {
        Matcher first = COLUMN.matcher(column);
        if (!first.lookingAt()) {
            throw new IllegalStateException("no index can be on " + column);
        }
        return first.group(1);
    }

    boolean accepts(String text) {
        return type.accepts(text) && (codes.isEmpty() || codes.contains(text));
    }

    String expectation() {
        return codes.isEmpty() ? type.expectation() : "one of " + String.join(", ", codes);
    }
}
