package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Problem;

/**
 * A parsed and validated list request; it fetches the page.
 *
 * @param includeMerged also those that were merged into others
 * @param sort none when the id alone sorts
 * @param pageSize how many items the page has at most
 * @param position where the page before ended; none for the first
 * @param fields what the items are trimmed to; empty for whole items
 * @param changes whether the caller filters or sorts by {@code updatedAt}
 * @param scope what a page token belongs to: path, list, filter and sort
 */
public record ListRequest<T>(
        ListDefinition<T> list,
        List<Condition> conditions,
        boolean includeMerged,
        @Nullable Sort sort,
        int pageSize,
        @Nullable PageToken position,
        Set<String> fields,
        boolean includeTotal,
        boolean changes,
        String scope) {

    /** Narrows the list by a condition of the resource, such as the parent's id, with a {@code ?} for each value. */
    public ListRequest<T> where(String sql, Object... values) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition("(" + sql + ")", List.of(values)));
        return new ListRequest<>(
                list, more, includeMerged, sort, pageSize, position, fields, includeTotal, changes, scope);
    }

    /** Restricts the list to the rows that a partner sees; null for callers of the vendor. */
    public ListRequest<T> seenBy(@Nullable UUID partner) {
        if (partner == null) {
            return this;
        }
        String seen = list.partnerSees();
        if (seen == null) {
            throw new IllegalStateException("a list for the vendor only: " + list.from());
        }
        return seen.isEmpty() ? this : where(seen, partner);
    }

    /**
     * Fetches the page by one statement, and the total by another when it is requested.
     *
     * @throws Problem 422 query_too_broad, when a statement takes longer than two seconds
     */
    public Page<T> page(Handle db, RowMapper<T> mapper) {
        return new PageQuery<>(this).run(db, mapper);
    }
}
