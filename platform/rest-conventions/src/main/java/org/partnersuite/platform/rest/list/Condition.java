package org.partnersuite.platform.rest.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a query.
 *
 * @param sql with a {@code ?} for each value
 * @param values texts and lists of texts, whose type the SQL gives, or what the JDBC driver binds
 * @param field that a caller narrows by it; none when it is the resource's own
 * @param implied what is true of each row that it leaves
 */
record Condition(String sql, List<Object> values, @Nullable ListField field, List<Condition> implied) {
    static final String PREFIX = " like ";

    Condition(String sql, List<Object> values) {
        this(sql, values, null, List.of());
    }

    static Condition hasValue(ListField field) {
        return new Condition(field.column() + " is not null", List.of(), field, List.of());
    }

    static Condition hasNone(ListField field) {
        return new Condition(field.column() + " is null", List.of(), field, List.of());
    }

    boolean isPrefix() {
        return sql.contains(PREFIX);
    }

    /** Every value of the field contradicts it. */
    boolean excludes(ListField other) {
        return field != null
                && field.name().equals(other.name())
                && sql.equals(hasNone(field).sql());
    }
}
