package org.partnersuite.platform.rest.list;

/** Permitted uses of a list field, and its guarantees. */
public enum Use {
    /** {@code field=a,b}: any of the values; for an array column, at least one of them. */
    FILTER,

    /** {@code field.gte=} and {@code field.lte=}, both inclusive. */
    RANGE,

    /** {@code field.prefix=}: text that begins so, in the case as written. */
    PREFIX,

    /** {@code sort=field} and {@code sort=-field}. */
    SORT,

    /**
     * The column is never null: the rows after a position are then one range of an index. Without it pages are right for nulls
     * too; a null is the greatest value, as in PostgreSQL's own order.
     */
    NOT_NULL
}
