package org.partnersuite.platform.rest.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.PlainText;
import org.partnersuite.platform.rest.TimeWindow;

/**
 * The bounds of one component of a request record, for values that are not JSON: what a single call
 * refuses, a row of a file is refused for, with the same code.
 */
public final class FieldBounds {
    private final boolean notBlank;
    private final @Nullable Size size;
    private final @Nullable Pattern pattern;
    private final Predicate<String> matches;
    private final long min;
    private final long max;

    private FieldBounds(Field field) {
        Pattern form = field.getAnnotation(Pattern.class);
        Min least = field.getAnnotation(Min.class);
        Max most = field.getAnnotation(Max.class);
        notBlank = field.isAnnotationPresent(NotBlank.class);
        size = field.getAnnotation(Size.class);
        pattern = form;
        matches = form == null
                ? text -> true
                : java.util.regex.Pattern.compile(form.regexp()).asMatchPredicate();
        min = least == null ? Integer.MIN_VALUE : least.value();
        max = most == null ? Integer.MAX_VALUE : most.value();
    }

    public static FieldBounds of(Class<? extends Record> type, String component) {
        try {
            return new FieldBounds(type.getDeclaredField(component));
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(type + " has no component " + component, e);
        }
    }

    /**
     * The fault of a value; null when valid.
     *
     * @param value a text, a list, a whole number, an amount or a day
     */
    public @Nullable Fault faultOf(String at, Object value) {
        return switch (value) {
            case String text -> text(at, text);
            case Collection<?> items -> items(at, items);
            case BigInteger number -> whole(at, number);
            case BigDecimal amount -> amount(at, amount);
            case LocalDate day -> TimeWindow.holds(day) ? null : Fault.at(at, TimeWindow.CODE, TimeWindow.DETAIL);
            default -> null;
        };
    }

    private @Nullable Fault text(String at, String text) {
        if (!PlainText.holds(text)) {
            return Fault.at(at, PlainText.CODE, PlainText.DETAIL);
        }
        if (notBlank && text.isBlank()) {
            return Fault.at(at, "blank", "Must not be blank.");
        }
        if (pattern != null && !matches.test(text)) {
            boolean general = pattern.message().startsWith("{");
            return Fault.at(
                    at,
                    "pattern",
                    Constraints.sentence(general ? "must match \"" + pattern.regexp() + "\"" : pattern.message()));
        }
        return sized(at, text.length());
    }

    private @Nullable Fault items(String at, Collection<?> items) {
        return items.stream().allMatch(item -> PlainText.holds(item.toString()))
                ? sized(at, items.size())
                : Fault.at(at, PlainText.CODE, PlainText.DETAIL);
    }

    private @Nullable Fault sized(String at, int length) {
        return size == null || length >= size.min() && length <= size.max()
                ? null
                : Fault.at(at, "size", "Size must be between " + size.min() + " and " + size.max() + ".");
    }

    private @Nullable Fault whole(String at, BigInteger number) {
        return number.bitLength() < Long.SIZE && number.longValue() >= min && number.longValue() <= max
                ? null
                : Fault.at(at, "out_of_range", "Must be between " + min + " and " + max + ".");
    }

    private static @Nullable Fault amount(String at, BigDecimal amount) {
        return Money.holds(amount) ? null : Fault.at(at, "out_of_range", Money.BOUNDS);
    }
}
