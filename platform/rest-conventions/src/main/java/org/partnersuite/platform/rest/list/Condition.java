package org.partnersuite.platform.rest.list;

import java.util.List;

/**
 * A condition of a query.
 *
 * @param sql with a {@code ?} for each value
 * @param values texts and lists of texts, whose type the SQL gives, or what the JDBC driver binds
 */
record Condition(String sql, List<Object> values) {
    static final Condition NONE = new Condition("true", List.of());
}
