package org.partnersuite.platform.inbox;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.StorableText;

/**
 * Reads bodies of events and checks their bounds first: adding 1E+5000000 and 1.5 takes seconds, and PostgreSQL stores
 * neither NUL, nor half a surrogate pair, nor every year that Java supports.
 */
final class EventJson {
    /** Digits before and after the point; amounts have 15 and 4. */
    static final int MOST_DIGITS = 40;

    static final int LAST_YEAR = 9999;

    private static final int LONGEST_NUMBER = 100;
    private static final long MOST_TOKENS = 50_000;

    private static final ObjectMapper MAPPER = Json.builder(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxTokenCount(MOST_TOKENS))
            .addModule(bounds())
            .build();

    private EventJson() {}

    static <T> @Nullable T read(byte[] body, Class<T> type) throws IOException {
        return MAPPER.readValue(body, type);
    }

    private static SimpleModule bounds() {
        return new SimpleModule("event-bounds")
                .addDeserializer(
                        BigDecimal.class,
                        new Bounded<>(
                                BigDecimal.class,
                                new BigDecimalDeserializer(),
                                number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS,
                                "a number has more than " + MOST_DIGITS + " digits before or after the point"))
                .addDeserializer(
                        String.class,
                        new Bounded<>(
                                String.class,
                                StringDeserializer.instance,
                                StorableText::holds,
                                "a text holds NUL or half a surrogate pair"))
                .addDeserializer(
                        Instant.class,
                        new Bounded<>(
                                Instant.class,
                                InstantDeserializer.INSTANT,
                                time -> isYear(time.atOffset(ZoneOffset.UTC).getYear()),
                                "a time is not within the years 1 to " + LAST_YEAR))
                .addDeserializer(
                        LocalDate.class,
                        new Bounded<>(
                                LocalDate.class,
                                LocalDateDeserializer.INSTANCE,
                                date -> isYear(date.getYear()),
                                "a date is not within the years 1 to " + LAST_YEAR));
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    /** As another deserializer reads it, if it fits; times and dates only as text, never as numbers. */
    private static final class Bounded<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<T> whole;
        private final transient Predicate<T> fits;
        private final String otherwise;

        Bounded(Class<T> type, JsonDeserializer<T> whole, Predicate<T> fits, String otherwise) {
            super(type);
            this.whole = whole;
            this.fits = fits;
            this.otherwise = otherwise;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            boolean written = json.hasToken(JsonToken.VALUE_STRING) || !Temporal.class.isAssignableFrom(handledType());
            T value = written ? whole.deserialize(json, context) : null;
            if (value == null || !fits.test(value)) {
                return context.reportInputMismatch(this, otherwise);
            }
            return value;
        }
    }
}
