package org.partnersuite.platform.rest.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The key of an order; the id breaks its ties, in the same direction, so that one index serves both. */
record Sort(ListField field, boolean descending) {

    /** @return null when the text, such as {@code -closeDate}, names none of the fields that sort */
    static @Nullable Sort named(String text, Map<String, ListField> fields) {
        boolean descending = text.startsWith("-");
        ListField field = fields.get(descending ? text.substring(1) : text);
        return field == null || !field.can(Use.SORT) ? null : new Sort(field, descending);
    }

    static String text(@Nullable Sort sort) {
        return sort == null ? "" : (sort.descending ? "-" : "") + sort.field.name();
    }
}
