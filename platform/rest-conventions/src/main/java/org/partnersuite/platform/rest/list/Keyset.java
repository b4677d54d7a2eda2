package org.partnersuite.platform.rest.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows after a position, as conditions whose rows do not overlap: each is a range of an index on the sort's column and
 * the id. One is the rule; a second one is needed where nulls begin or end. A null is the greatest value.
 */
final class Keyset {
    private Keyset() {}

    static List<Condition> after(PageToken position, ListDefinition<?> list, @Nullable Sort sort) {
        boolean descending = sort != null && sort.descending();
        String past = descending ? " < " : " > ";
        String id = position.id();
        String idPast = list.id() + past + list.idType().cast();
        if (sort == null) {
            return List.of(new Condition(idPast, List.of(id)));
        }
        ListField field = sort.field();
        String key = position.key();
        if (key == null) {
            Condition nulls = new Condition(field.column() + " is null and " + idPast, List.of(id));
            Condition others = new Condition(field.column() + " is not null", List.of());
            return descending ? List.of(nulls, others) : List.of(nulls);
        }
        String row = "(" + field.column() + ", " + list.id() + ")";
        String bound = "(" + field.type().cast() + ", " + list.idType().cast() + ")";
        Condition others = new Condition(row + past + bound, List.of(key, id));
        Condition nulls = new Condition(field.column() + " is null", List.of());
        return descending || field.can(Use.NOT_NULL) ? List.of(others) : List.of(others, nulls);
    }
}
