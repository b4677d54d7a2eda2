package org.partnersuite.platform.rest.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a query.
 *
 * @param sql with a {@code ?} for each value
 * @param values texts (cast in the SQL), lists of texts (bound as text arrays), or what the JDBC driver binds
 * @param field that a caller narrows by it; none when it is the resource's own
 */
record Condition(String sql, List<Object> values, @Nullable ListField field) {
    Condition(String sql, List<Object> values) {
        this(sql, values, null);
    }
}
