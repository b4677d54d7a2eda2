package org.partnersuite.platform.rest.request;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Codes;

/** Enums in paths and parameters are spelled as in JSON; instants are read too. Query parameters were judged before. */
@Provider
public class CodeParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked") // each converter makes values of the type it was asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type.isEnum()) {
            return (ParamConverter<T>) converter(code -> Codes.constant(type, code), v -> Codes.of((Enum<?>) v));
        }
        return type == Instant.class ? (ParamConverter<T>) converter(Instant::parse, Object::toString) : null;
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
