package org.partnersuite.platform.rest.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the conditions and the sort of a question say of where its rows are. */
final class Narrowing {
    private final ListDefinition<?> list;
    private final List<Sort> sorts;
    private final List<Condition> conditions;

    /** @param asked what constraints make of them is added where it bounds the sort */
    Narrowing(ListDefinition<?> list, List<Condition> asked, List<Sort> sorts) {
        this.list = list;
        this.sorts = sorts;
        conditions = asked.stream()
                .flatMap(c -> Stream.concat(Stream.of(c), c.implied().stream().filter(this::boundsTheWalk)))
                .toList();
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** What is asked for contradicts itself. */
    boolean leavesNothing() {
        List<Condition> said = conditions.stream()
                .flatMap(c -> Stream.concat(Stream.of(c), c.implied().stream()))
                .toList();
        return said.stream().anyMatch(one -> said.stream().anyMatch(one::excludes));
    }

    /** The sort alone does not lead to the rows, nor does an index of one value in its order: a partner sees few of those. */
    boolean isNarrowed() {
        return conditions.stream().anyMatch(this::narrows) || isSortedByIndex() && !isAlongTheSort();
    }

    /** An id leaves few rows, and so does a partner's right to see its own: they are not looked for along the sort. */
    boolean mayBeAlongTheSort() {
        return isNarrowed() && conditions.stream().allMatch(c -> boundsTheWalk(c) || narrows(c) && !isSelective(c));
    }

    boolean isAlongTheSort() {
        return conditions.stream().allMatch(this::boundsTheWalk);
    }

    boolean isSortedByIndex() {
        return conditions.stream().anyMatch(this::isSortedByIndex);
    }

    /** What bounds a walk along the sort; the others are asked of each of its rows. */
    List<Condition> bounds() {
        return conditions.stream().filter(this::boundsTheWalk).toList();
    }

    List<Condition> others() {
        return conditions.stream().filter(c -> !boundsTheWalk(c)).toList();
    }

    /** The sort's index has all that is asked. */
    boolean isCovered() {
        return conditions.stream().filter(c -> !isOfAll(c)).allMatch(Narrowing::isCovered);
    }

    /** PostgreSQL knows how many rows one value has, or one range; of several together it has but an idea. */
    boolean isByOne() {
        return conditions.stream().filter(this::narrows).count() == 1;
    }

    /** The index to walk in this order: best one whose rows lie together by the sort or by what is asked. */
    Optional<Skipping> skipping() {
        if (sorts.size() != 1 || !sorts.get(0).field().type().hasDistance() || !isCovered() || isSortedByIndex()) {
            return Optional.empty();
        }
        return list.skipping().stream().max(Comparator.comparing(index -> liesBy(index.by())));
    }

    private boolean liesBy(String field) {
        return sorts.get(0).field().name().equals(field)
                || conditions.stream()
                        .anyMatch(c -> c.field() != null && c.field().name().equals(field));
    }

    boolean areOthersCovered() {
        return others().stream().allMatch(Narrowing::isCovered);
    }

    /** The one field that is narrowed by, if an index has it after the sort's. */
    Optional<ListField> indexedWithTheSort() {
        List<ListField> narrowing = conditions.stream()
                .filter(this::narrows)
                .flatMap(c -> Stream.ofNullable(c.field()))
                .distinct()
                .toList();
        return sorts.size() == 1
                        && narrowing.size() == 1
                        && list.indexedTogether()
                                .contains(List.of(
                                        sorts.get(0).field().name(),
                                        narrowing.get(0).name()))
                ? Optional.of(narrowing.get(0))
                : Optional.empty();
    }

    /** The first number that is narrowed by. Behind row-level security PostgreSQL uses no statistics of numbers. */
    Optional<ListField> number() {
        return conditions.stream()
                .filter(Narrowing::isOfNumber)
                .flatMap(c -> Stream.ofNullable(c.field()))
                .findFirst();
    }

    boolean isByNumbersAlone() {
        return conditions.stream().filter(this::narrows).allMatch(Narrowing::isOfNumber);
    }

    static boolean isOfNumber(Condition condition) {
        return condition.field() != null && condition.field().type() == FieldType.DECIMAL;
    }

    /** The resource's own conditions hold of nearly all rows, unless they depend on who asks. */
    static boolean isOfAll(Condition condition) {
        return condition.field() == null && condition.values().isEmpty();
    }

    private boolean narrows(Condition condition) {
        return condition.field() != null && !boundsTheWalk(condition);
    }

    /** A range of what is sorted by is where its walk begins and ends. */
    private boolean boundsTheWalk(Condition condition) {
        ListField field = condition.field();
        return field == null
                ? isOfAll(condition)
                : isSortedByIndex(condition)
                        || !sorts.isEmpty() && sorts.get(0).field().name().equals(field.name());
    }

    private boolean isSortedByIndex(Condition condition) {
        ListField field = condition.field();
        return field != null
                && condition.kind() == Condition.Kind.ONE_VALUE
                && sorts.size() == 1
                && list.sortedByIndex()
                        .contains(List.of(field.name(), sorts.get(0).field().name()));
    }

    private static boolean isCovered(Condition condition) {
        return condition.field() != null && condition.field().can(Use.COVERED);
    }

    private static boolean isSelective(Condition condition) {
        ListField field = condition.field();
        return field != null
                && (field.type() == FieldType.UUID
                        || field.can(Use.SELECTIVE) && condition.kind() != Condition.Kind.PREFIX);
    }
}
