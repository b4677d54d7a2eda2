package org.partnersuite.platform.rest.request;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.CanonicalUuid;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.TimeWindow;

/**
 * Enums, ids and times in paths and parameters are spelled as in JSON, and within the same bounds. Query parameters were
 * judged before; a path that names what cannot be leads nowhere.
 */
@Provider
public class CodeParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            UUID.class, CodeParameters::uuid,
            LocalDate.class, CodeParameters::date,
            Instant.class, CodeParameters::instant);

    @Override
    @SuppressWarnings("unchecked") // each converter makes values of the type it was asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type.isEnum()) {
            return (ParamConverter<T>) converter(code -> Codes.constant(type, code), v -> Codes.of((Enum<?>) v));
        }
        Function<String, Object> reader = READERS.get(type);
        return reader == null ? null : (ParamConverter<T>) converter(reader, Object::toString);
    }

    private static UUID uuid(String text) {
        UUID id = CanonicalUuid.parse(text);
        if (id == null) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private static LocalDate date(String text) {
        LocalDate day = LocalDate.parse(text);
        if (!TimeWindow.holds(day)) {
            throw new DateTimeException(TimeWindow.DETAIL);
        }
        return day;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (!TimeWindow.holds(instant)) {
            throw new DateTimeException(TimeWindow.DETAIL);
        }
        return instant;
    }

    private static ParamConverter<Object> converter(Function<String, Object> reader, Function<Object, String> writer) {
        return new ParamConverter<>() {
            @Override
            public @Nullable Object fromString(@Nullable String text) {
                try {
                    return text == null ? null : reader.apply(text);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new NotFoundException(e);
                }
            }

            @Override
            public String toString(Object value) {
                return writer.apply(value);
            }
        };
    }
}
