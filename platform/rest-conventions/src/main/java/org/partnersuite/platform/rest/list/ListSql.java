package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the statements of a list are put together from. Each row comes with its sort's keys and its id. */
final class ListSql {
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

    static String key(int i) {
        return KEY + i;
    }

    /** The list's columns and the keys. */
    String items(List<Condition> conditions, int limit) {
        return "select " + list.select() + ", " + keys() + rowsOf(conditions) + " order by " + order(this::column)
                + " limit " + limit;
    }

    /** The keys, in the sort's order. */
    String keys(String more, List<Condition> conditions, int limit) {
        return "select " + keys() + more + rowsOf(conditions) + " order by " + order(this::column) + " limit " + limit;
    }

    /** The keys of any of them. */
    String anyKeys(List<Condition> conditions, int limit) {
        return "select " + keys() + rowsOf(conditions) + " limit " + limit;
    }

    /** Any of them; their ids may be found in an index that has none of the keys. */
    Condition isAny(List<Condition> conditions, int limit) {
        return new Condition(
                list.id() + " = any (array(select " + list.id() + rowsOf(conditions) + " limit " + limit + "))",
                values(conditions));
    }

    String count(List<Condition> conditions, int atMost) {
        return "select count(*) from (select 1" + rowsOf(conditions) + " limit " + atMost + ") counted";
    }

    /**
     * One of the first of a relation that has the keys.
     *
     * @param asked what is asked within the relation
     */
    Condition isFirstOf(String relation, int limit, List<Condition> asked) {
        return new Condition(
                list.id() + " = any (array(select " + key(sorts.size()) + " from " + relation + orderedByKeys(limit)
                        + "))",
                values(asked));
    }

    String orderedByKeys(int limit) {
        return " order by " + order(ListSql::key) + " limit " + limit;
    }

    static String all(List<Condition> conditions) {
        return conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
    }

    static List<Object> values(List<Condition> conditions) {
        List<Object> values = new ArrayList<>();
        conditions.forEach(c -> values.addAll(c.values()));
        return values;
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
