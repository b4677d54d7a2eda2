package org.partnersuite.customersuccess.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.ColumnStatement;

/**
 * A table and how an object becomes its row. Rows are sent as one array per column and read by {@code unnest}, so that
 * one row and a thousand are the same statement.
 *
 * @param <T> what a row is made from
 */
public final class Table<T> {
    private final String name;
    private final String key;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    private Table(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /** @param key the column that tells rows apart */
    public static <T> Table<T> of(String name, String key) {
        return new Table<>(name, key);
    }

    /** @param value what PostgreSQL reads from its text: UUIDs, numbers, dates, instants, texts, JSON */
    public Table<T> column(String column, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, type, value));
        return this;
    }

    /**
     * Inserts the rows and waits for whoever inserts the same at this moment.
     *
     * @return whether all were new; rows that break a unique constraint are left out
     */
    public boolean insert(Handle db, List<T> rows) {
        String sql = "insert into " + name + " (" + names("") + ") select " + names("r.") + source()
                + " on conflict do nothing";
        return execute(db, sql, rows) == rows.size();
    }

    /** Inserts the rows, or replaces those that are there. */
    public void put(Handle db, List<T> rows) {
        execute(
                db,
                "insert into " + name + " (" + names("") + ") select " + names("r.") + source() + " on conflict (" + key
                        + ") do update set " + assignments("excluded."),
                rows);
    }

    /** Replaces the rows by their key. */
    public void update(Handle db, List<T> rows) {
        execute(
                db,
                "update " + name + " t set " + assignments("r.") + source() + " where t." + key + " = r." + key,
                rows);
    }

    private int execute(Handle db, String sql, List<T> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        try (ColumnStatement statement = new ColumnStatement(db, sql)) {
            ColumnStatement.Columns<T> arrays = statement.rows(rows);
            columns.forEach(column -> arrays.column(column.type, column.value));
            return statement.execute();
        }
    }

    private String names(String prefix) {
        return columns.stream().map(column -> prefix + column.name).collect(Collectors.joining(", "));
    }

    private String assignments(String source) {
        return columns.stream()
                .filter(column -> !column.name.equals(key))
                .map(column -> column.name + " = " + source + column.name)
                .collect(Collectors.joining(", "));
    }

    private String source() {
        String arrays =
                columns.stream().map(column -> "?::" + column.type + "[]").collect(Collectors.joining(", "));
        return " from unnest(" + arrays + ") as r (" + names("") + ")";
    }
}
