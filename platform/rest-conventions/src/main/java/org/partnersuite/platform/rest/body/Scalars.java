package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Codes;

/** Readers of single values. None converts: a number in quotes is no number. */
final class Scalars {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MAX_DECIMAL_DIGITS = 38;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final Map<Class<?>, ValueReader> READERS = Map.ofEntries(
            Map.entry(String.class, text("a text", text -> text)),
            Map.entry(UUID.class, text("a UUID", Scalars::uuid)),
            Map.entry(LocalDate.class, text("a date such as 2026-03-31", Scalars::date)),
            Map.entry(Instant.class, text("an instant in UTC such as 2026-03-31T12:00:00Z", Scalars::instant)),
            Map.entry(BigDecimal.class, Scalars::decimal),
            Map.entry(boolean.class, Scalars::bool),
            Map.entry(Boolean.class, Scalars::bool),
            Map.entry(int.class, Scalars::intNumber),
            Map.entry(Integer.class, Scalars::intNumber),
            Map.entry(long.class, Scalars::longNumber),
            Map.entry(Long.class, Scalars::longNumber));

    private Scalars() {}

    @Nullable
    static ValueReader of(Class<?> type) {
        return READERS.get(type);
    }

    static ValueReader codes(Class<?> type) {
        Map<String, Enum<?>> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(Codes.of((Enum<?>) constant), (Enum<?>) constant);
        }
        List<String> codes = Codes.of(type);
        String expectation = "one of " + String.join(", ", codes);
        return (json, at, faults) -> {
            if (!json.isTextual()) {
                return ValueReader.refuse(json, at, faults, expectation);
            }
            Enum<?> constant = constants.get(json.textValue());
            if (constant == null) {
                faults.add(at, "unknown_code", "Must be " + expectation + ".");
            }
            return constant;
        };
    }

    private interface TextParser {
        @Nullable
        Object parse(String text);
    }

    private static ValueReader text(String expectation, TextParser parser) {
        return (json, at, faults) -> {
            if (!json.isTextual()) {
                return ValueReader.refuse(json, at, faults, expectation);
            }
            Object value = parser.parse(json.textValue());
            if (value == null) {
                faults.add(at, "invalid_format", "Must be " + expectation + ".");
            }
            return value;
        };
    }

    private static @Nullable Object uuid(String text) {
        return UUID_TEXT.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    private static @Nullable Object date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1 && date.getYear() <= 9999 ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            return text.endsWith("Z") && !instant.isBefore(FIRST) && !instant.isAfter(LAST) ? instant : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object decimal(JsonNode json, Pointer at, Faults faults) {
        if (!json.isNumber()) {
            return ValueReader.refuse(json, at, faults, "a number");
        }
        BigDecimal value = json.decimalValue();
        if (value.precision() > MAX_DECIMAL_DIGITS || Math.abs(value.scale()) > MAX_DECIMAL_DIGITS) {
            faults.add(at, "out_of_range", "Must have at most " + MAX_DECIMAL_DIGITS + " digits.");
            return null;
        }
        return value;
    }

    private static @Nullable Object bool(JsonNode json, Pointer at, Faults faults) {
        return json.isBoolean() ? (Object) json.booleanValue() : ValueReader.refuse(json, at, faults, "true or false");
    }

    private static @Nullable Object intNumber(JsonNode json, Pointer at, Faults faults) {
        if (!json.isIntegralNumber()) {
            return ValueReader.refuse(json, at, faults, "a whole number");
        }
        if (!json.canConvertToInt()) {
            faults.add(at, "out_of_range", "Must be between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE + ".");
            return null;
        }
        return json.intValue();
    }

    private static @Nullable Object longNumber(JsonNode json, Pointer at, Faults faults) {
        if (!json.isIntegralNumber()) {
            return ValueReader.refuse(json, at, faults, "a whole number");
        }
        if (!json.canConvertToLong()) {
            faults.add(at, "out_of_range", "Must be between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE + ".");
            return null;
        }
        return json.longValue();
    }
}
