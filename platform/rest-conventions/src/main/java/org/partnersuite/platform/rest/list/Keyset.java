package org.partnersuite.platform.rest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows after a position, as conditions whose rows do not overlap: each is a range of an index on the sort's columns
 * and the id. One condition is the rule; a second one is needed where a null ends the first key's order.
 */
final class Keyset {
    private final List<Sort> sorts;
    private final String id;
    private final FieldType idType;
    private final List<@Nullable String> position;

    Keyset(List<Sort> sorts, String id, FieldType idType, List<@Nullable String> position) {
        this.sorts = sorts;
        this.id = id;
        this.idType = idType;
        this.position = position;
    }

    List<Condition> after() {
        if (isOneRange()) {
            return List.of(rowComparison());
        }
        Sort first = sorts.get(0);
        String value = position.get(0);
        List<Condition> after = new ArrayList<>();
        if (value != null) {
            String bound = first.field().column()
                    + (first.descending() ? " <= " : " >= ")
                    + first.field().type().cast();
            after.add(and(new Condition(bound, List.of(value)), stepwise(0)));
            if (first.field().nullable() && !first.descending()) {
                after.add(isNull(first));
            }
        } else {
            after.add(and(isNull(first), stepwise(1)));
            if (first.descending()) {
                after.add(new Condition(first.field().column() + " is not null", List.of()));
            }
        }
        return after;
    }

    /** All keys rise or all fall, and none can be null here: rows are compared as a whole. */
    private boolean isOneRange() {
        return IntStream.range(0, sorts.size()).allMatch(i -> {
            Sort sort = sorts.get(i);
            boolean neverAfterNull = !sort.field().nullable()
                    || (i == 0 && sorts.size() == 1 && sort.descending() && position.get(0) != null);
            return neverAfterNull && sort.descending() == sorts.get(0).descending();
        });
    }

    private Condition rowComparison() {
        String columns = sorts.stream().map(s -> s.field().column() + ", ").collect(Collectors.joining());
        String casts = sorts.stream().map(s -> s.field().type().cast() + ", ").collect(Collectors.joining());
        boolean descending = !sorts.isEmpty() && sorts.get(0).descending();
        return new Condition(
                "(" + columns + id + (descending ? ") < (" : ") > (") + casts + idType.cast() + ")",
                position.stream().<Object>map(String::valueOf).toList());
    }

    /** The key at {@code i} is past its value, or it is equal and the rest is past theirs; a null is the greatest. */
    private Condition stepwise(int i) {
        boolean falls =
                !sorts.isEmpty() && sorts.get(Math.min(i, sorts.size() - 1)).descending();
        if (i == sorts.size()) {
            return new Condition(
                    id + (falls ? " < " : " > ") + idType.cast(), List.of(String.valueOf(position.get(i))));
        }
        ListField field = sorts.get(i).field();
        String value = position.get(i);
        Condition rest = stepwise(i + 1);
        if (value == null) {
            Condition equal = and(isNull(sorts.get(i)), rest);
            return falls ? or(new Condition(field.column() + " is not null", List.of()), equal) : equal;
        }
        String past = field.column() + (falls ? " < " : " > ") + field.type().cast();
        if (!falls && field.nullable() && i > 0) {
            past = "(" + past + " or " + field.column() + " is null)";
        }
        Condition equal =
                and(new Condition(field.column() + " = " + field.type().cast(), List.of(value)), rest);
        return or(new Condition(past, List.of(value)), equal);
    }

    private static Condition isNull(Sort sort) {
        return new Condition(sort.field().column() + " is null", List.of());
    }

    private static Condition and(Condition left, Condition right) {
        return joined(left, " and ", right);
    }

    private static Condition or(Condition left, Condition right) {
        return joined(left, " or ", right);
    }

    private static Condition joined(Condition left, String operator, Condition right) {
        List<Object> values = new ArrayList<>(left.values());
        values.addAll(right.values());
        return new Condition("(" + left.sql() + operator + right.sql() + ")", values);
    }
}
