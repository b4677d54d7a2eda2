package org.partnersuite.reporting.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that is written from many rows at once.
 *
 * @param sent the element type of the array that carries it; a column that is an array itself is sent as texts
 * @param type of the column
 */
record Column<T>(String name, String sent, String type, Function<T, @Nullable Object> value) {

    static <T> Column<T> of(String name, String type, Function<T, @Nullable Object> value) {
        return new Column<>(name, type, type, value);
    }

    static <T> Column<T> array(String name, String type, Function<T, @Nullable Object> literal) {
        return new Column<>(name, "text", type, literal);
    }
}
