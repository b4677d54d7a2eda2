package org.partnersuite.platform.unitofwork;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A table and how an object becomes its row. Few rows are inlined in the statement; many are sent as one array per
 * column, read by {@code unnest}. Either way it is one statement and one round trip.
 *
 * @param <T> what a row is made from
 */
public final class Table<T> {
    private final String name;
    private final String key;
    private final List<Column<T>> columns;
    private final String rows;
    private final String insert;
    private final String put;
    private final String update;

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {
        private static final String TEXTS = "text[]";

        /** Arrays of arrays have no rows: a list of texts travels as one text. */
        String sentAs() {
            return type.equals(TEXTS) ? "text" : type;
        }

        String of(String row) {
            return row + "." + name + (type.equals(TEXTS) ? "::" + TEXTS : "");
        }
    }

    private Table(String name, String key, List<Column<T>> columns) {
        this.name = name;
        this.key = key;
        this.columns = columns;
        rows = "unnest(" + each(column -> "?::" + column.sentAs() + "[]") + ") as r (" + names() + ")";
        insert = insertion() + " on conflict do nothing";
        put = insertion() + " on conflict (" + key + ") do update set " + assignments("excluded");
        update =
                "update " + name + " t set " + assignments("r") + " from " + rows() + " where t." + key + " = r." + key;
    }

    /** @param key the column that identifies rows */
    public static <T> Table<T> of(String name, String key) {
        return new Table<>(name, key, List.of());
    }

    /**
     * A table with a column for each component of a record.
     *
     * @param key the column that identifies rows
     * @throws IllegalArgumentException for a component of a type that has no column type
     */
    public static <T> Table<T> of(String name, String key, Class<T> record) {
        Table<T> table = of(name, key);
        for (RecordColumns.Found<T> column : RecordColumns.of(record)) {
            table = column.type().equals(Column.TEXTS)
                    ? table.texts(column.name(), row -> texts(column.value().apply(row)))
                    : table.column(column.name(), column.type(), column.value());
        }
        return table;
    }

    /** Omits a column maintained by the database. */
    public Table<T> without(String column) {
        return new Table<>(
                name,
                key,
                columns.stream().filter(known -> !known.name.equals(column)).toList());
    }

    /** @param value what PostgreSQL reads from its text: UUIDs, numbers, dates, instants, texts, JSON */
    public Table<T> column(String column, String type, Function<T, @Nullable Object> value) {
        Column<T> next = new Column<>(column, type, value);
        return new Table<>(
                name, key, Stream.concat(columns.stream(), Stream.of(next)).toList());
    }

    /** A column of what the object may not have. */
    public <P> Table<T> column(
            String column, String type, Function<T, @Nullable P> part, Function<P, @Nullable Object> value) {
        return column(column, type, row -> {
            P there = part.apply(row);
            return there == null ? null : value.apply(there);
        });
    }

    public Table<T> texts(String column, Function<T, List<String>> values) {
        return column(column, Column.TEXTS, row -> literal(values.apply(row)));
    }

    public Table<T> externalId(Function<T, @Nullable ExternalId> externalId) {
        return column("external_source", "text", externalId, ExternalId::source)
                .column("external_id", "text", externalId, ExternalId::id);
    }

    /**
     * Inserts the rows and waits for concurrent inserts of the same key.
     *
     * @return whether all were new; rows that break a unique constraint are left out
     */
    public boolean insert(Handle db, List<T> rows) {
        return execute(db, insert, rows) == rows.size();
    }

    /** Inserts the rows, or replaces existing ones. */
    public void put(Handle db, List<T> rows) {
        execute(db, put, rows);
    }

    /** Replaces the rows by their key. */
    public void update(Handle db, List<T> rows) {
        execute(db, update, rows);
    }

    /** For statements of more than one table: inserts the rows {@code r}; a condition may follow. */
    public String insertion() {
        return "insert into " + name + " (" + names() + ") select " + each(column -> column.of("r")) + " from "
                + rows();
    }

    /** The {@code set} clause, without the key. */
    public String assignments(String row) {
        return columns.stream()
                .filter(column -> !column.name.equals(key))
                .map(column -> column.name + " = " + column.of(row))
                .collect(Collectors.joining(", "));
    }

    /** The rows that {@link #bind} sends, named {@code r}; a statement has them in the order in which they are bound. */
    public String rows() {
        return rows;
    }

    public String names() {
        return each(Column::name);
    }

    public void bind(ColumnStatement statement, List<T> rows) {
        statement.source(this, rows.size());
        if (RowSources.areFew(rows.size())) {
            rows.forEach(row -> columns.forEach(column -> statement.uncast(column.value.apply(row))));
        } else {
            ColumnStatement.Columns<T> arrays = statement.rows(rows);
            columns.forEach(column -> arrays.column(column.sentAs(), column.value));
        }
    }

    /** The given number of inlined rows {@code r}. */
    String writtenOut(int rows) {
        String row = "(" + each(column -> "?::" + column.sentAs()) + ")";
        return "(values " + String.join(", ", Collections.nCopies(rows, row)) + ") as r (" + names() + ")";
    }

    private int execute(Handle db, String sql, List<T> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        ColumnStatement statement = new ColumnStatement(db, sql);
        bind(statement, rows);
        return statement.execute();
    }

    private String each(Function<Column<T>, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }

    private static List<String> texts(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String literal(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
