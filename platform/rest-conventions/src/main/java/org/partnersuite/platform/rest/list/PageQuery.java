package org.partnersuite.platform.rest.list;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Finds the rows of a page. It looks for one row more than the page holds, to know whether there is a next one.
 *
 * <p>PostgreSQL guesses how many rows a filter leaves, and takes them to be spread evenly along the sort. It would walk the
 * sort's index to the end for a value that it thinks frequent and no row has, or for the oldest of what is sorted by the
 * newest. So frequent values are looked for near the sort's beginning, then few rows are looked for at once, and only what
 * is neither is left to PostgreSQL. What was found is asked for again by its id, with all conditions: an id may have several
 * rows, of which they leave one.
 */
final class PageQuery<T> {
    /** So many entries of an index are walked in no time, and so many rows. */
    private static final int NEAR_ENTRIES = 10_000;

    private static final int NEAR_ROWS = 2_000;

    /** So many rows are fetched and sorted in no time. */
    private static final int FEW = 6_000;

    private static final String FOUND = "page_found";

    /**
     * PostgreSQL comes to one plan for a statement that is prepared, whatever its values: a range that leaves nothing would
     * be looked for as if it left a third.
     */
    private static final StatementCustomizer PLANNED_FOR_ITS_VALUES = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private final ListDefinition<T> list;
    private final List<Condition> conditions;
    private final List<Sort> sorts;
    private final ListSql sql;

    PageQuery(ListDefinition<T> list, List<Condition> conditions, List<Sort> sorts) {
        this.list = list;
        this.conditions = conditions;
        this.sorts = sorts;
        sql = new ListSql(list, sorts);
    }

    Page<T> run(Handle db, RowMapper<T> mapper, ListRequest<T> asked) {
        Page.Total total = asked.includeTotal() ? total(db) : null;
        List<Row<T>> rows = fetch(db, mapper, asked.position(), asked.pageSize() + 1);
        String next = null;
        if (rows.size() > asked.pageSize()) {
            rows = rows.subList(0, asked.pageSize());
            next = new PageToken(rows.get(rows.size() - 1).position()).write(asked.scope());
        }
        return new Page<>(rows.stream().map(Row::item).toList(), next, total, asked.fields());
    }

    List<T> rows(Handle db, RowMapper<T> mapper, int limit) {
        return fetch(db, mapper, null, limit).stream().map(Row::item).toList();
    }

    private record Row<T>(T item, List<@Nullable String> position) {}

    /** @param among how many rows it was found */
    private record Found<T>(Row<T> row, int among) {}

    private List<Row<T>> fetch(Handle db, RowMapper<T> mapper, @Nullable PageToken from, int limit) {
        List<Condition> after =
                from == null ? List.of() : new Keyset(sorts, list.id(), list.idType(), from.position()).after();
        if (after.size() < 2 && isFrequent()) {
            List<Row<T>> near = near(db, mapper, after, limit);
            if (near.size() == limit) {
                return near;
            }
        }
        Optional<List<Row<T>>> few =
                conditions.stream().anyMatch(this::narrows) ? few(db, mapper, after, limit) : Optional.empty();
        return few.orElseGet(() -> any(db, mapper, after, limit));
    }

    private List<Row<T>> near(Handle db, RowMapper<T> mapper, List<Condition> after, int limit) {
        List<Condition> fits =
                conditions.stream().filter(c -> !boundsTheWalk(c)).toList();
        List<Condition> within =
                with(conditions.stream().filter(this::boundsTheWalk).toList(), after);
        String walked =
                sql.keys(", " + ListSql.all(fits) + " as fits", within, isCovered(fits) ? NEAR_ENTRIES : NEAR_ROWS);
        Condition near = sql.isFirstOf("(" + walked + ") walked where fits", limit, with(fits, within));
        List<Condition> rows = with(List.of(near), conditions);
        return read(db, mapper, sql.items(rows, limit), ListSql.values(rows));
    }

    /** Nothing when there are more than few. */
    private Optional<List<Row<T>>> few(Handle db, RowMapper<T> mapper, List<Condition> after, int limit) {
        List<Condition> all = with(conditions, after.size() < 2 ? after : List.of(anyOf(after)));
        if (all.stream().anyMatch(PageQuery::isUnforeseen)) {
            all = with(List.of(sql.isAny(all, FEW)), all);
        }
        List<Condition> rows = with(List.of(sql.isFirstOf("found", limit, List.of())), conditions);
        String few =
                "with found as materialized (" + sql.anyKeys(all, FEW) + ") select *, (select count(*) from found) as "
                        + FOUND + " from (" + sql.items(rows, limit) + ") few" + sql.orderedByKeys(limit);
        try (Query query = bind(db, few, ListSql.values(with(all, rows)))) {
            List<Found<T>> found = query.map((rs, context) -> new Found<>(row(rs, context, mapper), rs.getInt(FOUND)))
                    .list();
            return found.isEmpty() || found.get(0).among() < FEW
                    ? Optional.of(found.stream().map(Found::row).toList())
                    : Optional.empty();
        }
    }

    private List<Row<T>> any(Handle db, RowMapper<T> mapper, List<Condition> after, int limit) {
        if (after.size() < 2) {
            List<Condition> all = with(conditions, after);
            return read(db, mapper, sql.items(all, limit), ListSql.values(all));
        }
        List<Object> values = new ArrayList<>();
        String ranges = after.stream()
                .map(range -> {
                    List<Condition> all = with(conditions, List.of(range));
                    values.addAll(ListSql.values(all));
                    return "(" + sql.items(all, limit) + ")";
                })
                .collect(Collectors.joining(" union all "));
        return read(db, mapper, "select * from (" + ranges + ") ranges" + sql.orderedByKeys(limit), values);
    }

    private List<Row<T>> read(Handle db, RowMapper<T> mapper, String statement, List<Object> values) {
        try (Query query = bind(db, statement, values)) {
            return query.map((rs, context) -> row(rs, context, mapper)).list();
        }
    }

    private Row<T> row(ResultSet rs, StatementContext context, RowMapper<T> mapper) throws SQLException {
        List<@Nullable String> position = new ArrayList<>(sql.keyCount());
        for (int i = 0; i < sql.keyCount(); i++) {
            position.add(rs.getString(ListSql.key(i)));
        }
        return new Row<>(mapper.map(rs, context), position);
    }

    /** An id leaves few rows, and so does a partner's right to see its own. */
    private boolean isFrequent() {
        return conditions.stream().anyMatch(this::narrows)
                && conditions.stream().allMatch(c -> boundsTheWalk(c) || narrows(c) && !isSelective(c));
    }

    private boolean narrows(Condition condition) {
        return condition.field() != null && !condition.field().can(Use.SORTED_BY_INDEX) && !boundsTheWalk(condition);
    }

    /** A range of what is sorted by is where its walk begins and ends; the resource's own conditions hold of nearly all. */
    private boolean boundsTheWalk(Condition condition) {
        return condition.field() == null
                ? condition.values().isEmpty()
                : !sorts.isEmpty() && sorts.get(0).field().equals(condition.field());
    }

    private static boolean isCovered(List<Condition> conditions) {
        return conditions.stream().allMatch(c -> c.field() != null && c.field().can(Use.COVERED));
    }

    private static boolean isSelective(Condition condition) {
        ListField field = condition.field();
        return field != null && (field.type() == FieldType.UUID || field.can(Use.SELECTIVE));
    }

    /** Behind row-level security PostgreSQL uses no statistics of numbers, and would read its way to few through many. */
    private static boolean isUnforeseen(Condition condition) {
        return condition.field() != null && condition.field().type() == FieldType.DECIMAL;
    }

    private Page.Total total(Handle db) {
        int most = Page.Total.EXACT_TO + 1;
        try (Query query = bind(db, sql.count(conditions, most), ListSql.values(conditions))) {
            return Page.Total.of(query.mapTo(Integer.class).one());
        }
    }

    private static Condition anyOf(List<Condition> conditions) {
        return new Condition(
                conditions.stream().map(Condition::sql).collect(Collectors.joining(" or ", "(", ")")),
                ListSql.values(conditions));
    }

    private static List<Condition> with(List<Condition> some, List<Condition> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Query bind(Handle db, String sql, List<Object> values) {
        Query query = db.createQuery(sql);
        if (!values.isEmpty()) {
            query.addCustomizer(PLANNED_FOR_ITS_VALUES);
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof List<?> many) {
                query.bind(i, textArray(many));
            } else {
                query.bind(i, values.get(i));
            }
        }
        return query;
    }

    private static Argument textArray(List<?> values) {
        return (position, statement, context) ->
                statement.setArray(position, context.getConnection().createArrayOf("text", values.toArray()));
    }
}
