package org.partnersuite.platform.rest.list;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Reads the rows of a page and one more, to detect a next page. */
final class PageQuery<T> {
    /** How long a statement may take. */
    private static final int MOST_SECONDS = 2;

    /** SQLState of a statement that was stopped. */
    private static final String STOPPED = "57014";

    /** PostgreSQL comes to one plan for a prepared statement: a rare value would be looked for like a frequent one. */
    private static final StatementCustomizer PLANNED_FOR_ITS_VALUES = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private static final String KEY = "page_key";
    private static final String ID = "page_id";

    private final ListRequest<T> requested;
    private final ListDefinition<T> list;

    PageQuery(ListRequest<T> requested) {
        this.requested = requested;
        this.list = requested.list();
    }

    private record Found<T>(T item, @Nullable String key, String id) {}

    Page<T> run(Handle db, RowMapper<T> mapper) {
        try {
            Instant completeUpTo = completeUpTo(db);
            Page.Total total = requested.includeTotal() ? total(db) : null;
            List<Found<T>> found = find(db, mapper);
            String next = null;
            if (found.size() > requested.pageSize()) {
                found = found.subList(0, requested.pageSize());
                Found<T> last = found.getLast();
                next = new PageToken(last.key(), last.id(), completeUpTo).write(requested.scope());
            }
            return new Page<>(found.stream().map(Found::item).toList(), next, total, completeUpTo, requested.fields());
        } catch (JdbiException failure) {
            if (failure.getCause() instanceof SQLException sql && STOPPED.equals(sql.getSQLState())) {
                throw list.tooBroad();
            }
            throw failure;
        }
    }

    /** Of the first page: a change may become visible between two pages, before the place that was read up to. */
    private @Nullable Instant completeUpTo(Handle db) {
        if (!requested.changes()) {
            return null;
        }
        PageToken position = requested.position();
        return position == null ? Completeness.of(db) : position.completeUpTo();
    }

    private Page.Total total(Handle db) {
        String rows = "select 1" + from(requested.conditions()) + " limit " + (Page.Total.EXACT_TO + 1);
        try (Query query = query(db, "select count(*) from (" + rows + ") counted", requested.conditions())) {
            return Page.Total.of(query.mapTo(Integer.class).one());
        }
    }

    private List<Found<T>> find(Handle db, RowMapper<T> mapper) {
        List<List<Condition>> ranges = ranges();
        String sql = ranges.stream().map(this::first).collect(Collectors.joining(") union all ("));
        if (ranges.size() > 1) {
            sql = "select * from ((" + sql + ")) ranges" + inOrder(KEY, ID);
        }
        try (Query query = query(db, sql, ranges.stream().flatMap(List::stream).toList())) {
            return query.scanResultSet((rows, context) -> {
                ResultSet row = rows.get();
                RowMapper<T> item = mapper.specialize(row, context);
                List<Found<T>> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Found<>(item.map(row, context), row.getString(KEY), row.getString(ID)));
                }
                return found;
            });
        }
    }

    /** The ranges after the position. Rows that were merged are ranges of their own: other indexes hold them. */
    private List<List<Condition>> ranges() {
        PageToken position = requested.position();
        Merging merging = requested.includeMerged() ? list.merging() : null;
        List<Condition> after = position == null ? List.of(Condition.NONE) : position.after(list, requested.sort());
        List<Condition> merged = merging == null ? List.of(Condition.NONE) : List.of(merging.without(), merging.only());
        return after.stream()
                .flatMap(range -> merged.stream()
                        .map(part -> Stream.concat(requested.conditions().stream(), Stream.of(range, part))
                                .toList()))
                .toList();
    }

    private String first(List<Condition> range) {
        String key =
                requested.sort() == null ? list.id() : requested.sort().field().column();
        return "select " + list.select() + ", " + key + " as " + KEY + ", " + list.id() + " as " + ID + from(range)
                + inOrder(key, list.id());
    }

    private String from(List<Condition> conditions) {
        return " from " + list.from() + " where true"
                + conditions.stream()
                        .map(condition -> " and " + condition.sql())
                        .collect(Collectors.joining());
    }

    private String inOrder(String key, String id) {
        String way = requested.sort() != null && requested.sort().descending() ? " desc" : "";
        return " order by " + (requested.sort() == null ? "" : key + way + ", ") + id + way + " limit "
                + (requested.pageSize() + 1);
    }

    private Query query(Handle db, String sql, List<Condition> conditions) {
        Query query = db.createQuery(sql);
        query.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setQueryTimeout(MOST_SECONDS);
        if (requested.conditions().stream().anyMatch(c -> !c.values().isEmpty())) {
            query.addCustomizer(PLANNED_FOR_ITS_VALUES);
        }
        int place = 0;
        for (Condition condition : conditions) {
            for (Object value : condition.values()) {
                bind(query, place++, value);
            }
        }
        return query;
    }

    /** A text is bound without a type: the SQL's cast gives it one, once, and not for each row that is looked at. */
    private static void bind(Query query, int place, Object value) {
        switch (value) {
            case List<?> many ->
                query.bind(place, (position, statement, context) -> {
                    Object[] texts = many.toArray();
                    String array =
                            context.getConnection().createArrayOf("text", texts).toString();
                    statement.setObject(position, array, Types.OTHER);
                });
            case String text ->
                query.bind(place, (position, statement, context) -> statement.setObject(position, text, Types.OTHER));
            default -> query.bind(place, value);
        }
    }
}
