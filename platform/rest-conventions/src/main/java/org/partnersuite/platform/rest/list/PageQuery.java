package org.partnersuite.platform.rest.list;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** The SQL of a list. It reads one row more than the page holds, to know whether there is a next one. */
final class PageQuery<T> {
    private static final String KEY = "page_key_";

    /** So many rows are fetched and sorted in no time. */
    private static final int FEW = 6_000;

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

    PageQuery(ListDefinition<T> list, List<Condition> conditions, List<Sort> sorts) {
        this.list = list;
        this.conditions = conditions;
        this.sorts = sorts;
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

    private List<Row<T>> fetch(Handle db, RowMapper<T> mapper, @Nullable PageToken from, int limit) {
        List<Condition> ranges =
                from == null ? List.of() : new Keyset(sorts, list.id(), list.idType(), from.position()).after();
        List<Condition> filter = few(db).map(List::of).orElse(conditions);
        List<Object> values = new ArrayList<>();
        String sql;
        if (ranges.size() < 2) {
            sql = range(filter, ranges, limit, values);
        } else {
            sql = ranges.stream()
                            .map(r -> "(" + range(filter, List.of(r), limit, values) + ")")
                            .collect(Collectors.joining(" union all ", "select * from (", ") ranges "))
                    + "order by " + order(i -> KEY + i) + " limit " + limit;
        }
        try (Query query = bind(db, sql, values)) {
            return query.map((rs, context) -> {
                        List<@Nullable String> position = new ArrayList<>(sorts.size() + 1);
                        for (int i = 0; i <= sorts.size(); i++) {
                            position.add(rs.getString(KEY + i));
                        }
                        return new Row<>(mapper.map(rs, context), position);
                    })
                    .list();
        }
    }

    private String range(List<Condition> filter, List<Condition> after, int limit, List<Object> values) {
        List<Condition> all = new ArrayList<>(filter);
        all.addAll(after);
        all.forEach(c -> values.addAll(c.values()));
        String keys = IntStream.rangeClosed(0, sorts.size())
                .mapToObj(i -> ", " + key(i) + " as " + KEY + i)
                .collect(Collectors.joining());
        return "select " + list.select() + keys + " from " + list.from() + where(all) + " order by " + order(this::key)
                + " limit " + limit;
    }

    /**
     * PostgreSQL guesses how many rows a value or a range leaves, and takes them to be spread evenly along the sort: it would
     * walk the sort's index to the end for a value that no row has, or for the oldest of what is sorted by the newest. So
     * they are counted first; few are named to it, and it sorts them. Between the two there may become more of them.
     */
    private Optional<Condition> few(Handle db) {
        if (conditions.stream().noneMatch(this::isGuessed) || count(db, FEW) == FEW) {
            return Optional.empty();
        }
        String ids = "select " + list.id() + " from " + list.from() + where(conditions) + " limit " + 2 * FEW;
        return Optional.of(new Condition(
                list.id() + " = any (array(" + ids + "))",
                conditions.stream().flatMap(c -> c.values().stream()).toList()));
    }

    /** A range of what is sorted by is where its walk begins and ends. */
    private boolean isGuessed(Condition condition) {
        ListField field = condition.field();
        return field != null
                && !field.hasFewValues()
                && !field.can(Use.SORTED_BY_INDEX)
                && (sorts.isEmpty() || !sorts.get(0).field().equals(field));
    }

    private Page.Total total(Handle db) {
        return Page.Total.of(count(db, Page.Total.EXACT_TO + 1));
    }

    private int count(Handle db, int atMost) {
        List<Object> values = new ArrayList<>();
        conditions.forEach(c -> values.addAll(c.values()));
        String sql = "select count(*) from (select 1 from " + list.from() + where(conditions) + " limit " + atMost
                + ") counted";
        try (Query query = bind(db, sql, values)) {
            return query.mapTo(Integer.class).one();
        }
    }

    private String key(int i) {
        return i == sorts.size() ? list.id() : sorts.get(i).field().column();
    }

    /** The id falls with the last key, so that one index serves both directions. */
    private String order(IntFunction<String> expression) {
        boolean falls = !sorts.isEmpty() && sorts.get(sorts.size() - 1).descending();
        String keys = IntStream.range(0, sorts.size())
                .mapToObj(i -> sorts.get(i).orderBy(expression.apply(i)) + ", ")
                .collect(Collectors.joining());
        return keys + expression.apply(sorts.size()) + (falls ? " desc" : " asc");
    }

    private static String where(List<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::sql).collect(Collectors.joining(" and ", " where ", ""));
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
