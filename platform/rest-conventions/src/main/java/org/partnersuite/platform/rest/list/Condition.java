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
    Condition(String sql, List<Object> values) {
        this(sql, values, null, List.of());
    }
}
