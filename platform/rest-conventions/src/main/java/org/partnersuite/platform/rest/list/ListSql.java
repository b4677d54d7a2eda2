package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the statements of a list are put together from. Each row comes with its sort's keys and its id. */
final class ListSql {
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

    /** The list's columns and the keys. */
    String items(List<Condition> conditions, int limit) {
        return "select " + list.select() + ", " + keys() + rowsOf(conditions) + " order by " + order(this::column)
                + " limit " + limit;
    }

    /** The rows whose ids were found, and of which the conditions are still true. */
    String foundItems(Condition found, List<Condition> conditions, int limit) {
        // In this form they are looked for in no index.
        Condition again = new Condition("(" + all(conditions) + ") is true", values(conditions));
        return items(List.of(found, again), limit);
    }

    /** One of the first. */
    Condition first(List<Condition> conditions, int limit) {
        return isFirstOf("(" + keys("", conditions, limit) + ") first", limit, conditions);
    }

    /**
     * One of the first, when it is found near the beginning.
     *
     * @param entries how far to look
     */
    Condition near(List<Condition> conditions, List<Condition> within, int entries, int limit) {
        String walked = keys(", " + all(conditions) + " as fits", within, entries);
        return isFirstOf("(" + walked + ") walked where fits", limit, with(conditions, within));
    }

    /**
     * One of the first, in an index on the sort's only field, or its day, the other and the id. The first of that order say
     * from where to where to look, and whether among what has nothing to sort by.
     */
    Condition along(ListField other, List<Condition> conditions, int limit) {
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
                + ") union all (" + keys("", with(List.of(hasNone), conditions), limit) + ")";
        return isFirstOf(
                "(with page_firsts as materialized (" + firsts + ") " + found + ") along",
                limit,
                with(conditions, with(conditions, conditions)));
    }

    /**
     * One of the first, in an index that gives rows by their distance from a value: from one beyond all, that is the sort's
     * order. What has nothing to sort by has no distance.
     *
     * @param ranges of the sort, each with what is asked
     */
    Condition skipping(Skipping index, List<List<Condition>> ranges, int limit) {
        Sort sort = sorts.get(0);
        Condition named = new Condition(index.named(), List.of());
        String distance = column(0) + " <-> " + sort.field().type().beyond(sort.descending()) + ", ";
        String found = ranges.stream()
                .map(range -> range.stream().anyMatch(c -> c.kind() == Condition.Kind.HAS_NONE)
                        ? keys("", range, limit)
                        : "select " + keys() + rowsOf(with(range, List.of(named))) + " order by " + distance
                                + order(this::column) + " limit " + limit)
                .collect(Collectors.joining(") union all (", "(", ")"));
        return isFirstOf(
                "(" + found + ") skipping",
                limit,
                ranges.stream().flatMap(List::stream).toList());
    }

    /** The keys of few, and whether they fit. */
    Condition few(List<Condition> conditions, int few) {
        return new Condition(
                "select " + keys() + ", true as fits" + rowsOf(conditions) + " limit " + few, values(conditions));
    }

    /** The keys of the few that a number's bounds leave, and whether they fit the other conditions. */
    Condition fewOfNumber(ListField number, List<Condition> conditions, int few) {
        List<Condition> bounds = conditions.stream()
                .filter(c -> Narrowing.isOfNumber(c) || Narrowing.isOfAll(c))
                .toList();
        List<Condition> others =
                conditions.stream().filter(c -> !bounds.contains(c)).toList();
        return new Condition(
                "select " + keys() + ", " + (others.isEmpty() ? "true" : all(others)) + " as fits" + rowsOf(bounds)
                        + " order by " + number.column() + " limit " + few,
                values(with(others, bounds)));
    }

    /** One row at least comes back, which may have only {@link #AMONG}: how many were looked at. */
    String firstOfFew(Condition looked, List<Condition> conditions, int limit) {
        Condition first = isFirstOf("page_looked where fits", limit, List.of());
        return "with page_looked as materialized (" + looked.sql() + ") select * from (select count(*) as " + AMONG
                + " from page_looked) among left join (" + foundItems(first, conditions, limit) + ") few on true"
                + orderedByKeys(limit);
    }

    /** How PostgreSQL would find them all, in its words. */
    String plan(List<Condition> conditions) {
        return "explain select" + rowsOf(conditions);
    }

    String count(List<Condition> conditions, int atMost) {
        return "select count(*) from (select 1" + rowsOf(conditions) + " limit " + atMost + ") counted";
    }

    String orderedByKeys(int limit) {
        return " order by " + order(ListSql::key) + " limit " + limit;
    }

    private static String all(List<Condition> conditions) {
        return conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
    }

    static <E> List<E> with(List<E> some, List<E> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static List<Object> values(List<Condition> conditions) {
        List<Object> values = new ArrayList<>();
        conditions.forEach(c -> values.addAll(c.values()));
        return values;
    }

    /** @param asked what is asked within the relation, which has the keys */
    private Condition isFirstOf(String relation, int limit, List<Condition> asked) {
        return new Condition(
                list.id() + " = any (array(select " + idKey() + " from " + relation + orderedByKeys(limit) + "))",
                values(asked));
    }

    /** The keys, in the sort's order. */
    private String keys(String more, List<Condition> conditions, int limit) {
        return "select " + keys() + more + rowsOf(conditions) + " order by " + order(this::column) + " limit " + limit;
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
