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

    /** All rows, as ranges: what has nothing to sort by has one of its own where it comes first. */
    static List<Condition> whole(Sort sort) {
        return sort.descending() && sort.field().nullable()
                ? List.of(Condition.hasNone(sort.field()), Condition.hasValue(sort.field()))
                : List.of();
    }

    List<Condition> after() {
        return isOneRange() ? List.of(rowComparison()) : ranges();
    }

    /** Without comparing rows as a whole, which only a B-tree answers: the first key has its own bound. */
    List<Condition> ranges() {
        Sort first = sorts.get(0);
        String value = position.get(0);
        List<Condition> after = new ArrayList<>();
        if (value != null) {
            String bound = first.field().column()
                    + (first.descending() ? " <= " : " >= ")
                    + first.field().type().cast();
            after.add(new Condition(bound, List.of(value)).and(stepwise(0)));
            if (first.field().nullable() && !first.descending()) {
                after.add(Condition.hasNone(first.field()));
            }
        } else {
            after.add(Condition.hasNone(first.field()).and(stepwise(1)));
            if (first.descending()) {
                after.add(Condition.hasValue(first.field()));
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
            Condition equal = Condition.hasNone(field).and(rest);
            return falls ? Condition.hasValue(field).or(equal) : equal;
        }
        String past = field.column() + (falls ? " < " : " > ") + field.type().cast();
        if (!falls && field.nullable() && i > 0) {
            past = "(" + past + " or " + field.column() + " is null)";
        }
        Condition equal = new Condition(field.column() + " = " + field.type().cast(), List.of(value)).and(rest);
        return new Condition(past, List.of(value)).or(equal);
    }
}
