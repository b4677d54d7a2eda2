package org.partnersuite.platform.rest.list;

import static org.partnersuite.platform.rest.list.ListSql.with;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a page. It looks for one row more than the page holds, to know whether there is a next one.
 *
 * <p>PostgreSQL takes the rows that fit to be spread evenly along the sort, and may guess their number wrong. It would walk
 * the sort's index to the end for a value that it thinks frequent and no row has, or for the oldest of what is sorted by the
 * newest. So its guess only says what is tried first: few rows are fetched and sorted at once, frequent ones are looked for
 * near the sort's beginning, and each attempt is bounded. Only what is neither is left to PostgreSQL.
 */
final class PageQuery<T> {
    /** So many entries of an index are walked in no time, and so many rows. */
    private static final int NEAR_ENTRIES = 10_000;

    private static final int NEAR_ROWS = 2_000;

    /** So many rows are fetched and sorted in no time. */
    private static final int FEW = 6_000;

    /** A guess of more may be wrong by how many there are, but they are not few. */
    private static final int MANY = 30_000;

    /** What is done in no time, in PostgreSQL's unit of cost: so much to fetch few rows shows that an index leads to them alone. */
    private static final double CHEAP = 300;

    private static final Pattern PLANNED = Pattern.compile("\\.\\.([\\d.]+) rows=(\\d+) ");

    private final ListDefinition<T> list;
    private final List<Sort> sorts;
    private final Narrowing narrowing;
    private final List<Condition> conditions;
    private final ListSql sql;

    PageQuery(ListDefinition<T> list, List<Condition> asked, List<Sort> sorts) {
        this.list = list;
        this.sorts = sorts;
        narrowing = new Narrowing(list, asked, sorts);
        conditions = narrowing.conditions();
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

    /** @param among how many rows it was found, or none was */
    private record Found<T>(@Nullable Row<T> row, int among) {}

    private List<Row<T>> fetch(Handle db, RowMapper<T> mapper, @Nullable PageToken from, int limit) {
        if (narrowing.leavesNothing()) {
            return List.of();
        }
        Keyset keyset = from == null ? null : new Keyset(sorts, list.id(), list.idType(), from.position());
        List<Condition> after = keyset == null ? List.of() : keyset.after();
        return narrowing.isNarrowed()
                ? narrowed(db, mapper, after, limit)
                        .or(() -> skipping(db, mapper, keyset, limit))
                        .orElseGet(() -> any(db, mapper, after, limit))
                : any(db, mapper, after, limit);
    }

    /** Nothing unless an index is made for it. */
    private Optional<List<Row<T>>> skipping(Handle db, RowMapper<T> mapper, @Nullable Keyset keyset, int limit) {
        return narrowing.skipping().map(index -> {
            List<Condition> parts = keyset == null ? Keyset.whole(sorts.get(0)) : keyset.ranges();
            List<List<Condition>> ranges = parts.isEmpty()
                    ? List.of(conditions)
                    : parts.stream()
                            .map(part -> with(conditions, List.of(part)))
                            .toList();
            return read(db, mapper, sql.skipping(index, ranges, limit), conditions, limit);
        });
    }

    private Optional<List<Row<T>>> narrowed(Handle db, RowMapper<T> mapper, List<Condition> after, int limit) {
        if (after.size() > 1 || !narrowing.mayBeAlongTheSort()) {
            return few(db, mapper, after, narrowing.isByNumbersAlone(), limit);
        }
        Guess guess = guess(db, after);
        if (guess.rows() < (narrowing.isSortedByIndex() ? limit : FEW)) {
            return few(db, mapper, after, narrowing.isByNumbersAlone(), limit).or(() -> near(db, mapper, after, limit));
        }
        boolean seemFew = guess.rows() < FEW;
        boolean mayBeFew = seemFew
                || !narrowing.isByOne() && (guess.rows() < MANY && narrowing.isCovered() || guess.costOfFew() < CHEAP)
                || narrowing.number().isPresent();
        return (seemFew ? Optional.<List<Row<T>>>empty() : along(db, mapper, after, limit))
                .or(() -> near(db, mapper, after, limit))
                .or(() -> mayBeFew ? few(db, mapper, after, !seemFew, limit) : Optional.empty());
    }

    /**
     * How many rows PostgreSQL thinks that there are.
     *
     * @param cost of finding them all, as it thinks
     */
    private record Guess(long rows, double cost) {
        double costOfFew() {
            return cost * Math.min(1, (double) FEW / rows);
        }
    }

    private Guess guess(Handle db, List<Condition> after) {
        List<Condition> all = with(conditions, after);
        try (Query query = query(db, sql.plan(all), ListSql.values(all))) {
            Matcher planned = PLANNED.matcher(query.mapTo(String.class).first());
            return planned.find()
                    ? new Guess(Long.parseLong(planned.group(2)), Double.parseDouble(planned.group(1)))
                    : new Guess(0, 0);
        }
    }

    /** Nothing when there is less than a page. */
    private Optional<List<Row<T>>> near(Handle db, RowMapper<T> mapper, List<Condition> after, int limit) {
        int entries = narrowing.areOthersCovered() ? NEAR_ENTRIES : NEAR_ROWS;
        List<Condition> within = with(narrowing.bounds(), after);
        return page(read(db, mapper, sql.near(narrowing.others(), within, entries, limit), conditions, limit), limit);
    }

    /** Nothing unless an index has the sort and what is asked. */
    private Optional<List<Row<T>>> along(Handle db, RowMapper<T> mapper, List<Condition> after, int limit) {
        return narrowing
                .indexedWithTheSort()
                .flatMap(range -> page(
                        read(db, mapper, sql.along(range, with(conditions, after), limit), conditions, limit), limit));
    }

    private static <T> Optional<List<Row<T>>> page(List<Row<T>> found, int limit) {
        return found.size() == limit ? Optional.of(found) : Optional.empty();
    }

    /**
     * Nothing when there are more than few.
     *
     * @param byNumber the other conditions leave many
     */
    private Optional<List<Row<T>>> few(
            Handle db, RowMapper<T> mapper, List<Condition> after, boolean byNumber, int limit) {
        List<Condition> all = with(conditions, after.size() < 2 ? after : List.of(anyOf(after)));
        Condition looked = narrowing
                .number()
                .filter(number -> byNumber)
                .map(number -> sql.fewOfNumber(number, all, FEW))
                .orElseGet(() -> sql.few(all, FEW));
        List<Object> values = ListSql.values(with(List.of(looked), conditions));
        try (Query query = query(db, sql.firstOfFew(looked, conditions, limit), values)) {
            List<Found<T>> found = query.map((rs, context) -> new Found<>(
                            rs.getObject(sql.idKey()) == null ? null : row(rs, context, mapper),
                            rs.getInt(ListSql.AMONG)))
                    .list();
            return found.get(0).among() < FEW
                    ? Optional.of(found.stream()
                            .flatMap(f -> Stream.ofNullable(f.row()))
                            .toList())
                    : Optional.empty();
        }
    }

    private List<Row<T>> any(Handle db, RowMapper<T> mapper, List<Condition> after, int limit) {
        if (after.size() < 2) {
            List<Condition> all = with(conditions, after);
            return narrowing.isNarrowed() && narrowing.isCovered()
                    ? read(db, mapper, sql.first(all, limit), conditions, limit)
                    : read(db, mapper, sql.items(all, limit), ListSql.values(all));
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

    /** Rows whose ids were found. All is asked again: an id may have several rows, of which the conditions leave one. */
    private List<Row<T>> read(Handle db, RowMapper<T> mapper, Condition found, List<Condition> conditions, int limit) {
        return read(
                db, mapper, sql.foundItems(found, conditions, limit), ListSql.values(with(List.of(found), conditions)));
    }

    private List<Row<T>> read(Handle db, RowMapper<T> mapper, String statement, List<Object> values) {
        try (Query query = query(db, statement, values)) {
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

    private Page.Total total(Handle db) {
        if (narrowing.leavesNothing()) {
            return Page.Total.of(0);
        }
        int most = Page.Total.EXACT_TO + 1;
        try (Query query = query(db, sql.count(conditions, most), ListSql.values(conditions))) {
            return Page.Total.of(query.mapTo(Integer.class).one());
        }
    }

    private static Condition anyOf(List<Condition> conditions) {
        return new Condition(
                conditions.stream().map(Condition::sql).collect(Collectors.joining(" or ", "(", ")")),
                ListSql.values(conditions));
    }

    private static Query query(Handle db, String statement, List<Object> values) {
        Query query = db.createQuery(statement);
        query.getConfig(SqlStatements.class)
                .setSqlParser(PositionalSqlParser.INSTANCE)
                .setTemplateEngine(TemplateEngine.NOP);
        StatementValues.bind(query, values);
        return query;
    }
}
