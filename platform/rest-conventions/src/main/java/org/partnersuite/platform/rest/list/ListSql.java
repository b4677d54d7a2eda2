package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements of a list: those that find where its rows are, by the sort's keys and the id, and the one that reads them. */
final class ListSql {
    static final String ID = "page_id";

    static final String AMONG = "page_among";

    private static final String KEY = "page_key_";

    private final ListDefinition<?> list;
    private final List<Sort> sorts;

    ListSql(ListDefinition<?> list, List<Sort> sorts) {
        this.list = list;
        this.sorts = sorts;
    }

    int keyCount() {
        return sorts.size() + 1;
    }

    String idKey() {
        return key(sorts.size());
    }

    static String key(int i) {
        return KEY + i;
    }

    /** The rows of these ids of which the conditions are true, each with its id. */
    ListStatement items(List<String> ids, List<Condition> conditions) {
        Condition found = new Condition(
                list.id() + " = any (cast(? as " + list.idType().sqlType() + "[]))", List.of((Object) ids));
        // In this form a filter is looked for in no index; what the resource asks may be what makes the id unique.
        Stream<Condition> again = conditions.stream()
                .map(c -> c.field() == null ? c : new Condition("(" + c.sql() + ") is true", c.values()));
        List<Condition> all = Stream.concat(Stream.of(found), again).toList();
        return new ListStatement("select " + list.select() + ", " + list.id() + " as " + ID + rowsOf(all), values(all));
    }

    /** The first, as PostgreSQL would find them. */
    ListStatement first(List<List<Condition>> ranges, int limit) {
        return firstOfRanges(ranges, range -> keys("", range, "", limit), limit);
    }

    /**
     * The first, in an index that gives rows by their distance from a value: from one beyond all, that is the sort's order. What
     * has nothing to sort by has no distance.
     */
    ListStatement skipping(Skipping index, List<List<Condition>> ranges, int limit) {
        Condition named = new Condition(index.named(), List.of());
        Sort sort = sorts.get(0);
        String distance = column(0) + " <-> " + sort.field().type().beyond(sort.descending()) + ", ";
        return firstOfRanges(
                ranges,
                range -> range.stream().anyMatch(c -> c.kind() == Condition.Kind.HAS_NONE)
                        ? keys("", range, "", limit)
                        : keys("", with(range, List.of(named)), distance, limit),
                limit);
    }

    /** @param select the first of one range */
    private ListStatement firstOfRanges(
            List<List<Condition>> ranges, Function<List<Condition>, String> select, int limit) {
        List<Object> values = values(ranges.stream().flatMap(List::stream).toList());
        return ranges.size() == 1
                ? new ListStatement(select.apply(ranges.get(0)), values)
                : firstOf(
                        ranges.stream().map(select).collect(Collectors.joining(") union all (", "((", ")) ranges")),
                        limit,
                        values);
    }

    /**
     * The first, when they are found near the beginning.
     *
     * @param entries how far to look
     */
    ListStatement near(List<Condition> conditions, List<Condition> within, int entries, int limit) {
        String walked = keys(", " + all(conditions) + " as fits", within, "", entries);
        return firstOf("(" + walked + ") walked where fits", limit, values(with(conditions, within)));
    }

    /**
     * The first, in an index on the sort's only field, or its day, the other and the id. The first of that order say from where
     * to where to look, and whether among what has nothing to sort by.
     */
    ListStatement along(ListField other, List<Condition> conditions, int limit) {
        Sort sort = sorts.get(0);
        String day =
                sort.field().type() == FieldType.INSTANT ? "(" + column(0) + " at time zone 'UTC')::date" : column(0);
        String way = sort.descending() ? " desc" : " asc";
        String indexed = " order by " + day + way + ", " + other.column() + way + ", " + list.id() + way;
        String firsts = "select " + day + " as page_day" + rowsOf(conditions) + indexed + " limit " + limit;
        Condition isOfTheirDays = new Condition(
                day + " between (select min(page_day) from page_firsts) and (select max(page_day) from page_firsts)",
                List.of());
        Condition hasNone = new Condition(
                column(0) + " is null and (select count(*) > count(page_day) from page_firsts)", List.of());
        String found = "(select " + keys() + rowsOf(with(List.of(isOfTheirDays), conditions)) + indexed
                + ") union all (" + keys("", with(List.of(hasNone), conditions), "", limit) + ")";
        return firstOf(
                "(with page_firsts as materialized (" + firsts + ") " + found + ") along",
                limit,
                values(with(conditions, with(conditions, conditions))));
    }

    /** The keys of few, and whether they fit. */
    ListStatement few(List<Condition> conditions, int few) {
        return new ListStatement(
                "select " + keys() + ", true as fits" + rowsOf(conditions) + " limit " + few, values(conditions));
    }

    /** The keys of the few that a number's bounds leave, and whether they fit the other conditions. */
    ListStatement fewOfNumber(ListField number, List<Condition> conditions, int few) {
        List<Condition> bounds = conditions.stream()
                .filter(c -> Narrowing.isOfNumber(c) || Narrowing.isOfAll(c))
                .toList();
        List<Condition> others =
                conditions.stream().filter(c -> !bounds.contains(c)).toList();
        return new ListStatement(
                "select " + keys() + ", " + (others.isEmpty() ? "true" : all(others)) + " as fits" + rowsOf(bounds)
                        + " order by " + number.column() + " limit " + few,
                values(with(others, bounds)));
    }

    /** One row at least comes back, which may have only {@link #AMONG}: how many were looked at. */
    ListStatement firstOfFew(ListStatement looked, int limit) {
        return new ListStatement(
                "with page_looked as materialized (" + looked.sql() + ") select * from (select count(*) as " + AMONG
                        + " from page_looked) among left join (select * from page_looked where fits"
                        + orderedByKeys(limit) + ") few on true" + orderedByKeys(limit),
                looked.values());
    }

    /** How PostgreSQL would find them all, in its words. */
    ListStatement plan(List<Condition> conditions) {
        return new ListStatement("explain select" + rowsOf(conditions), values(conditions));
    }

    ListStatement count(List<Condition> conditions, int atMost) {
        return new ListStatement(
                "select count(*) from (select 1" + rowsOf(conditions) + " limit " + atMost + ") counted",
                values(conditions));
    }

    private String orderedByKeys(int limit) {
        return " order by " + order(ListSql::key) + " limit " + limit;
    }

    private static String all(List<Condition> conditions) {
        return conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
    }

    static <E> List<E> with(List<E> some, List<E> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Object> values(List<Condition> conditions) {
        List<Object> values = new ArrayList<>();
        conditions.forEach(c -> values.addAll(c.values()));
        return values;
    }

    /** @param relation has the keys */
    private ListStatement firstOf(String relation, int limit, List<Object> values) {
        String keys = IntStream.range(0, keyCount()).mapToObj(ListSql::key).collect(Collectors.joining(", "));
        return new ListStatement("select " + keys + " from " + relation + orderedByKeys(limit), values);
    }

    /**
     * The keys, in the sort's order.
     *
     * @param by what comes before it and says the same
     */
    private String keys(String more, List<Condition> conditions, String by, int limit) {
        return "select " + keys() + more + rowsOf(conditions) + " order by " + by + order(this::column) + " limit "
                + limit;
    }

    private String rowsOf(List<Condition> conditions) {
        return " from " + list.from() + (conditions.isEmpty() ? "" : " where " + all(conditions));
    }

    private String keys() {
        return IntStream.range(0, keyCount())
                .mapToObj(i -> column(i) + " as " + key(i))
                .collect(Collectors.joining(", "));
    }

    private String column(int i) {
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
}
