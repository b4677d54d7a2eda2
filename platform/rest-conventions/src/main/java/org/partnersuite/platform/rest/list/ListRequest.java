package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** What a caller asks of a list, read and checked; it fetches the page. */
public final class ListRequest<T> {
    private final ListDefinition<T> list;
    private final List<Condition> conditions;
    private final List<Sort> sorts;
    private final int pageSize;
    private final @Nullable PageToken position;
    private final Set<String> fields;
    private final boolean includeTotal;
    private final String scope;

    ListRequest(
            ListDefinition<T> list,
            List<Condition> conditions,
            List<Sort> sorts,
            int pageSize,
            @Nullable PageToken position,
            Set<String> fields,
            boolean includeTotal,
            String scope) {
        this.list = list;
        this.conditions = conditions;
        this.sorts = sorts;
        this.pageSize = pageSize;
        this.position = position;
        this.fields = fields;
        this.includeTotal = includeTotal;
        this.scope = scope;
    }

    /**
     * Narrows the list by a condition of the resource itself, such as the parent's id in the path.
     *
     * @param sql with a {@code ?} for each value
     */
    public ListRequest<T> where(String sql, Object... values) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition("(" + sql + ")", List.of(values)));
        return new ListRequest<>(list, more, sorts, pageSize, position, fields, includeTotal, scope);
    }

    /** Fetches the page; two statements only when the total is asked for. */
    public Page<T> page(Handle db, RowMapper<T> mapper) {
        return new PageQuery<>(list, conditions, sorts).run(db, mapper, this);
    }

    /** Every row the filter finds, in order, up to a limit: for a file of the same rows that the pages show. */
    public List<T> first(Handle db, int limit, RowMapper<T> mapper) {
        return new PageQuery<>(list, conditions, sorts).rows(db, mapper, limit);
    }

    int pageSize() {
        return pageSize;
    }

    @Nullable
    PageToken position() {
        return position;
    }

    Set<String> fields() {
        return fields;
    }

    boolean includeTotal() {
        return includeTotal;
    }

    String scope() {
        return scope;
    }
}
