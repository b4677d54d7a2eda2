package org.partnersuite.partnerprogram.sql;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Many rows in one statement: a column of them is bound as an array of texts, which the statement casts in its
 * {@code unnest}. A single row is a list of one, so that there is one statement for both.
 */
public final class Column {
    private Column() {}

    public static <T> Argument of(Collection<T> rows, Function<T, @Nullable Object> value) {
        @Nullable String[] texts = new @Nullable String[rows.size()];
        int i = 0;
        for (T row : rows) {
            texts[i++] = text(value.apply(row));
        }
        return (position, statement, context) ->
                statement.setArray(position, context.getConnection().createArrayOf("text", texts));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal decimal -> decimal.toPlainString();
            default -> value.toString();
        };
    }
}
