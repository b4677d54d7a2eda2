package org.partnersuite.platform.rest.list;

import java.util.List;

/**
 * A condition of a query.
 *
 * @param sql with a {@code ?} for each value
 * @param values texts (cast in the SQL), lists of texts (bound as text arrays), or what the JDBC driver binds
 * @param onArray of a column that holds many values
 */
record Condition(String sql, List<Object> values, boolean onArray) {
    Condition(String sql, List<Object> values) {
        this(sql, values, false);
    }
}
