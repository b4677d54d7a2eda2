package org.partnersuite.platform.rest.list;

/** What a list lets its callers do with a field, and what it may rely on. */
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
     * The column is never null: pages can then compare rows as a whole, which an index answers. Without it pages are
     * right for nulls too; a null is the greatest value, as in PostgreSQL's own order.
     */
    NOT_NULL,

    /** The index of each sort holds it too, so that many rows can be looked through. */
    COVERED,

    /** A value leaves few of all rows, and an index has them; as does every UUID. A prefix may leave many. */
    SELECTIVE
}
