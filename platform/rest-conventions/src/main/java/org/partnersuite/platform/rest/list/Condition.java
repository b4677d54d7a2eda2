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
record Condition(String sql, List<Object> values, @Nullable ListField field, Kind kind, List<Condition> implied) {
    /** What it asks of the field. */
    enum Kind {
        ONE_VALUE,
        ANY_OF,
        RANGE,
        PREFIX,
        HAS_VALUE,
        HAS_NONE,
        /** It is of no one field. */
        OWN
    }

    Condition(String sql, List<Object> values) {
        this(sql, values, null, Kind.OWN, List.of());
    }

    static Condition hasValue(ListField field) {
        return new Condition(field.column() + " is not null", List.of(), field, Kind.HAS_VALUE, List.of());
    }

    static Condition hasNone(ListField field) {
        return new Condition(field.column() + " is null", List.of(), field, Kind.HAS_NONE, List.of());
    }

    /** What it says of the field still holds. */
    Condition and(Condition other) {
        return new Condition(
                "(" + sql + " and " + other.sql + ")", ListSql.with(values, other.values), field, kind, implied);
    }

    Condition or(Condition other) {
        return new Condition("(" + sql + " or " + other.sql + ")", ListSql.with(values, other.values));
    }

    /** No row can have both. */
    boolean excludes(Condition other) {
        return kind == Kind.HAS_NONE
                && other.kind != Kind.HAS_NONE
                && field != null
                && other.field != null
                && field.name().equals(other.field.name());
    }
}
