package org.partnersuite.platform.rest.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnersuite.platform.rest.NormalText;

/**
 * A field of a list that callers may filter or sort by.
 *
 * @param column the SQL expression behind it, such as {@code o.close_date}
 * @param codes what a text may be; empty when it may be any
 * @param lookups selects that find the column's values by the caller's, see {@link ListDefinitionBuilder#lookedUp}
 */
public record ListField(
        String name, String column, FieldType type, List<String> codes, List<String> lookups, Set<Use> uses) {
    public static final String FROM = ".gte";
    public static final String TO = ".lte";
    public static final String PREFIX = ".prefix";

    private static final Map<String, Use> SUFFIXES =
            Map.of("", Use.FILTER, FROM, Use.RANGE, TO, Use.RANGE, PREFIX, Use.PREFIX);

    private static final Pattern COLUMN = Pattern.compile("(?:\\w+\\.)?(\\w+)");

    public boolean isMany() {
        return type.isMany();
    }

    boolean can(Use use) {
        return uses.contains(use);
    }

    /** The names of the parameters that filter by it. */
    Stream<String> parameters() {
        return SUFFIXES.entrySet().stream()
                .filter(suffix -> can(suffix.getValue()))
                .map(suffix -> name + suffix.getKey());
    }

    /** A value to compare with, as values are stored: names and keys are normalised. */
    String normalised(String text) {
        return NormalText.isIn(name) ? NormalText.of(text) : text;
    }

    /** The same for the beginning of values. */
    String normalisedPrefix(String text) {
        return NormalText.isIn(name) ? NormalText.ofPrefix(text) : text;
    }

    /**
     * @param comparison such as {@code = ?}
     * @param one with a single value, which is compared as a scalar: an index then returns rows in the order of a sort
     */
    String condition(String comparison, boolean one) {
        if (lookups.isEmpty()) {
            return column + " " + comparison;
        }
        String found = "(" + lookups.getLast() + " " + comparison + ")";
        String sql = one ? "= " + found : "= any (array" + found + ")";
        for (int i = lookups.size() - 2; i >= 0; i--) {
            sql = "in (" + lookups.get(i) + " " + sql + ")";
        }
        return column + " " + sql;
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
