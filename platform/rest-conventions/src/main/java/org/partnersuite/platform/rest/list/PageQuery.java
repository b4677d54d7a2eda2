package org.partnersuite.platform.rest.list;

import static org.partnersuite.platform.rest.list.ListSql.with;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a page. It looks for one row more than the page holds, to know whether there is a next one.
 *
 * <p>PostgreSQL takes the rows that fit to be spread evenly along the sort, and may guess their number wrong. It would walk
 * the sort's index to the end for a value that it thinks frequent and no row has, or for the oldest of what is sorted by the
 * newest. So its guess only says what is tried first: few rows are fetched and sorted at once, frequent ones are looked for
 * near the sort's beginning, and each attempt is bounded. What is neither is found past pages on which nothing fits, where an
 * index tells; only the rest is left to PostgreSQL.
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
        List<Place> places = find(db, asked.position(), asked.pageSize() + 1);
        String next = null;
        if (places.size() > asked.pageSize()) {
            places = places.subList(0, asked.pageSize());
            next = new PageToken(places.get(places.size() - 1).position()).write(asked.scope());
        }
        return new Page<>(items(db, mapper, places), next, total, asked.fields());
    }

    List<T> rows(Handle db, RowMapper<T> mapper, int limit) {
        return items(db, mapper, find(db, null, limit));
    }

    /** Where a row is: the sort's keys and the id. */
    private record Place(List<@Nullable String> position) {
        String id() {
            return String.valueOf(position.get(position.size() - 1));
        }
    }

    private record Item<T>(String id, T item) {}

    /**
     * What was found, by its ids: a statement that PostgreSQL prepares, whatever was looked for how. All is asked again, for an
     * id may have several rows, of which the conditions leave one; what was changed meanwhile and no longer fits is left out.
     */
    private List<T> items(Handle db, RowMapper<T> mapper, List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        ListStatement byIds = sql.items(places.stream().map(Place::id).toList(), conditions);
        try (Query query = query(db, byIds)) {
            Map<String, T> items =
                    query.map((rs, context) -> new Item<>(rs.getString(ListSql.ID), mapper.map(rs, context))).stream()
                            .collect(Collectors.toMap(Item::id, Item::item));
            return places.stream()
                    .flatMap(place -> Stream.ofNullable(items.get(place.id())))
                    .toList();
        }
    }

    private List<Place> find(Handle db, @Nullable PageToken from, int limit) {
        if (narrowing.leavesNothing()) {
            return List.of();
        }
        Keyset keyset = from == null ? null : new Keyset(sorts, list.id(), list.idType(), from.position());
        List<Condition> after = keyset == null ? List.of() : keyset.after();
        return narrowing.isNarrowed()
                ? narrowed(db, after, limit)
                        .or(() -> skipping(db, keyset, limit))
                        .orElseGet(() -> any(db, after, limit))
                : any(db, after, limit);
    }

    /** Where all that is asked bounds the walk along the sort, that is the best plan for every value, and is prepared. */
    private List<Place> any(Handle db, List<Condition> after, int limit) {
        ListStatement first = sql.first(ranges(after), limit);
        return narrowing.isAlongTheSort() ? places(query(db, first)) : places(planned(db, first));
    }

    /** Nothing unless an index is made for it. */
    private Optional<List<Place>> skipping(Handle db, @Nullable Keyset keyset, int limit) {
        return narrowing.skipping().map(index -> {
            List<Condition> parts = keyset == null ? Keyset.whole(sorts.get(0)) : keyset.ranges();
            return places(planned(db, sql.skipping(index, ranges(parts), limit)));
        });
    }

    /** What is asked, of each part of the sort. */
    private List<List<Condition>> ranges(List<Condition> parts) {
        return parts.isEmpty()
                ? List.of(conditions)
                : parts.stream().map(part -> with(conditions, List.of(part))).toList();
    }

    private Optional<List<Place>> narrowed(Handle db, List<Condition> after, int limit) {
        if (after.size() > 1 || !narrowing.mayBeAlongTheSort()) {
            return few(db, after, narrowing.isByNumbersAlone(), limit);
        }
        Guess guess = guess(db, after);
        if (guess.rows() < (narrowing.isSortedByIndex() ? limit : FEW)) {
            return few(db, after, narrowing.isByNumbersAlone(), limit).or(() -> near(db, after, limit));
        }
        boolean seemFew = guess.rows() < FEW;
        boolean mayBeFew = seemFew
                || !narrowing.isByOne() && (guess.rows() < MANY && narrowing.isCovered() || guess.costOfFew() < CHEAP)
                || narrowing.number().isPresent();
        return (seemFew ? Optional.<List<Place>>empty() : along(db, after, limit))
                .or(() -> near(db, after, limit))
                .or(() -> mayBeFew ? few(db, after, !seemFew, limit) : Optional.empty());
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
        try (Query query = planned(db, sql.plan(with(conditions, after)))) {
            Matcher planned = PLANNED.matcher(query.mapTo(String.class).first());
            return planned.find()
                    ? new Guess(Long.parseLong(planned.group(2)), Double.parseDouble(planned.group(1)))
                    : new Guess(0, 0);
        }
    }

    /** Nothing when there is less than a page. */
    private Optional<List<Place>> near(Handle db, List<Condition> after, int limit) {
        int entries = narrowing.areOthersCovered() ? NEAR_ENTRIES : NEAR_ROWS;
        List<Condition> within = with(narrowing.bounds(), after);
        return page(places(planned(db, sql.near(narrowing.others(), within, entries, limit))), limit);
    }

    /** Nothing unless an index has the sort and what is asked. */
    private Optional<List<Place>> along(Handle db, List<Condition> after, int limit) {
        return narrowing
                .indexedWithTheSort()
                .flatMap(range -> page(places(planned(db, sql.along(range, with(conditions, after), limit))), limit));
    }

    private static Optional<List<Place>> page(List<Place> found, int limit) {
        return found.size() == limit ? Optional.of(found) : Optional.empty();
    }

    /** @param among how many rows it was found, or none was */
    private record Found(@Nullable Place place, int among) {}

    /**
     * Nothing when there are more than few.
     *
     * @param byNumber the other conditions leave many
     */
    private Optional<List<Place>> few(Handle db, List<Condition> after, boolean byNumber, int limit) {
        List<Condition> all =
                with(conditions, after.stream().reduce(Condition::or).stream().toList());
        ListStatement looked = narrowing
                .number()
                .filter(number -> byNumber)
                .map(number -> sql.fewOfNumber(number, all, FEW))
                .orElseGet(() -> sql.few(all, FEW));
        try (Query query = planned(db, sql.firstOfFew(looked, limit))) {
            List<Found> found = query.map((rs, context) ->
                            new Found(rs.getObject(sql.idKey()) == null ? null : place(rs), rs.getInt(ListSql.AMONG)))
                    .list();
            return found.get(0).among() < FEW
                    ? Optional.of(found.stream()
                            .flatMap(f -> Stream.ofNullable(f.place()))
                            .toList())
                    : Optional.empty();
        }
    }

    private List<Place> places(Query query) {
        try (query) {
            return query.map((rs, context) -> place(rs)).list();
        }
    }

    private Place place(ResultSet rs) throws SQLException {
        List<@Nullable String> position = new ArrayList<>(sql.keyCount());
        for (int i = 0; i < sql.keyCount(); i++) {
            position.add(rs.getString(ListSql.key(i)));
        }
        return new Place(position);
    }

    private Page.Total total(Handle db) {
        if (narrowing.leavesNothing()) {
            return Page.Total.of(0);
        }
        try (Query query = planned(db, sql.count(conditions, Page.Total.EXACT_TO + 1))) {
            return Page.Total.of(query.mapTo(Integer.class).one());
        }
    }

    private static Query planned(Handle db, ListStatement statement) {
        Query query = query(db, statement);
        return statement.values().isEmpty() ? query : query.addCustomizer(StatementValues.PLANNED_FOR_THEM);
    }

    private static Query query(Handle db, ListStatement statement) {
        Query query = db.createQuery(statement.sql());
        query.getConfig(SqlStatements.class)
                .setSqlParser(PositionalSqlParser.INSTANCE)
                .setTemplateEngine(TemplateEngine.NOP);
        StatementValues.bind(query, statement.values());
        return query;
    }
}
