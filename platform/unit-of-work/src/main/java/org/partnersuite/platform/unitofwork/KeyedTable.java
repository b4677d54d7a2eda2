package org.partnersuite.platform.unitofwork;

/**
 * A table of what requests and imports may refer to by external ids, provided as a bean. Its columns are {@code
 * external_source} and {@code external_id}.
 *
 * @param kind what its rows are, such as {@code account}
 * @param rows the table {@code t}, with a version
 * @param id SQL of the id that a row {@code t} stands for
 */
public record KeyedTable(String kind, String rows, String id) {
    /** Of a table whose rows stand for themselves. */
    public KeyedTable(String kind, String table) {
        this(kind, table + " t", "t.id");
    }
}
