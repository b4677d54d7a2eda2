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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.CanonicalUuid;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.PlainText;
import org.partnersuite.platform.rest.TimeWindow;

/** Readers of single values. None converts: a number in quotes is no number. */
final class Scalars {
    private static final int MAX_DECIMAL_DIGITS = 38;
    private static final Predicate<String> DATA_CODE =
            Pattern.compile(DataCode.PATTERN).asMatchPredicate();

    private static final Map<Class<?>, ValueReader> READERS = Map.ofEntries(
            Map.entry(String.class, Scalars::text),
            Map.entry(UUID.class, text("a UUID", CanonicalUuid::parse)),
            Map.entry(LocalDate.class, within(text("a date such as 2026-03-31", Scalars::date))),
            Map.entry(Instant.class, within(text(TimeWindow.INSTANT, Scalars::instant))),
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

    /** A code of a set that is data, by its form alone. */
    static ValueReader dataCode(Class<?> type) {
        Function<String, DataCode> code = DataCode.of(type);
        return (json, at, faults) -> {
            if (!json.isTextual()) {
                return ValueReader.refuse(json, at, faults, "a code");
            }
            if (!DATA_CODE.test(json.textValue())) {
                faults.add(at, "unknown_code", "Must be a code of capital letters, digits and underscores.");
                return null;
            }
            return code.apply(json.textValue());
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

    private static @Nullable Object text(JsonNode json, Pointer at, Faults faults) {
        if (!json.isTextual()) {
            return ValueReader.refuse(json, at, faults, "a text");
        }
        if (!PlainText.holds(json.textValue())) {
            faults.add(at, PlainText.CODE, PlainText.DETAIL);
            return null;
        }
        return json.textValue();
    }

    private static ValueReader within(ValueReader time) {
        return (json, at, faults) -> {
            Object value = time.read(json, at, faults);
            if (value instanceof LocalDate day && !TimeWindow.holds(day)
                    || value instanceof Instant instant && !TimeWindow.holds(instant)) {
                faults.add(at, TimeWindow.CODE, TimeWindow.DETAIL);
                return null;
            }
            return value;
        };
    }

    private static @Nullable Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object decimal(JsonNode json, Pointer at, Faults faults) {
        if (!json.isNumber()) {
            return ValueReader.refuse(json, at, faults, "a number");
        }
        BigDecimal value = json.decimalValue();
        if (value.precision() > MAX_DECIMAL_DIGITS || Math.abs((long) value.scale()) > MAX_DECIMAL_DIGITS) {
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
