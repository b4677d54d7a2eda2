package org.partnersuite.reporting.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a bulk write.
 *
 * @param sent the element type of the array that carries it; {@code text} for a column that is an array itself
 * @param type the type of the column
 */
record Column<T>(String name, String sent, String type, Function<T, @Nullable Object> value) {

    static <T> Column<T> of(String name, String type, Function<T, @Nullable Object> value) {
        return new Column<>(name, type, type, value);
    }

    static <T> Column<T> array(String name, String type, Function<T, @Nullable Object> literal) {
        return new Column<>(name, "text", type, literal);
    }
}
