package org.partnersuite.platform.rest.list;

import java.util.List;

/**
 * A statement of a list.
 *
 * @param sql with a {@code ?} for each value
 * @param values as those of a {@link Condition}
 */
record ListStatement(String sql, List<Object> values) {}
