package org.partnersuite.platform.bulk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as it was uploaded. Text is kept as written. An empty value clears a field, an absent one leaves it as it is. */
public final class InputRow {
    private final long number;
    private final Columns columns;
    private final @Nullable String[] values;
    private final @Nullable RowFault unreadable;

    public InputRow(long number, Columns columns, @Nullable String[] values, @Nullable RowFault unreadable) {
        this.number = number;
        this.columns = columns;
        this.values = values;
        this.unreadable = unreadable;
    }

    /** Counted from 1, without the header. */
    public long number() {
        return number;
    }

    public Columns columns() {
        return columns;
    }

    /** The value under a column; null when it is empty, or when there is no such column. */
    public @Nullable String get(String column) {
        return at(columns.indexOf(column));
    }

    public @Nullable String at(int index) {
        String value = raw(index);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Whether the row has a value under a column, be it an empty one; a line of JSON need not have every member. */
    public boolean names(String column) {
        return raw(columns.indexOf(column)) != null;
    }

    private @Nullable String raw(int index) {
        return index < 0 || index >= values.length ? null : values[index];
    }

    /** The values in the order of the columns; fewer or more when the row is unreadable. */
    public List<@Nullable String> values() {
        return Arrays.asList(values);
    }

    /** Length of all its values. */
    public long characters() {
        long characters = 0;
        for (String value : values) {
            characters += value == null ? 0 : value.length();
        }
        return characters;
    }

    /** Why nothing can be taken from this row; it fails without reaching the feature. */
    public @Nullable RowFault unreadable() {
        return unreadable;
    }
}
