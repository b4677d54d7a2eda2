package org.partnersuite.platform.rest.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.partnersuite.platform.rest.Codes;

/** A query parameter that a resource method declares. */
record QueryParameter(boolean repeatable, String expectation, Function<String, ?> reader) {
    private static final Map<Class<?>, QueryParameter> TYPES = Map.ofEntries(
            Map.entry(int.class, of("a whole number", Integer::valueOf)),
            Map.entry(Integer.class, of("a whole number", Integer::valueOf)),
            Map.entry(long.class, of("a whole number", Long::valueOf)),
            Map.entry(Long.class, of("a whole number", Long::valueOf)),
            Map.entry(boolean.class, of("true or false", QueryParameter::bool)),
            Map.entry(Boolean.class, of("true or false", QueryParameter::bool)),
            Map.entry(BigDecimal.class, of("a number", BigDecimal::new)),
            Map.entry(UUID.class, of("a UUID", UUID::fromString)),
            Map.entry(LocalDate.class, of("a date such as 2026-03-31", LocalDate::parse)),
            Map.entry(Instant.class, of("an instant in UTC such as 2026-03-31T12:00:00Z", Instant::parse)));

    static Map<String, QueryParameter> of(Method method) {
        Map<String, QueryParameter> parameters = new HashMap<>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    add(parameters, field, field.getName(), field.getType());
                }
            } else {
                add(parameters, parameter, parameter.getName(), parameter.getType());
            }
        }
        return Map.copyOf(parameters);
    }

    boolean accepts(String text) {
        if (text.indexOf('\0') >= 0) {
            return false;
        }
        try {
            var unused = reader.apply(text);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void add(Map<String, QueryParameter> to, AnnotatedElement element, String name, Class<?> type) {
        QueryParam jakarta = element.getAnnotation(QueryParam.class);
        RestQuery quarkus = element.getAnnotation(RestQuery.class);
        if (jakarta != null) {
            to.put(jakarta.value(), of(type));
        } else if (quarkus != null) {
            to.put(quarkus.value().isEmpty() ? name : quarkus.value(), of(type));
        }
    }

    private static QueryParameter of(Class<?> type) {
        if (type.isEnum()) {
            return of("one of " + String.join(", ", Codes.of(type)), code -> Codes.constant(type, code));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new QueryParameter(true, "text", Function.identity());
        }
        return TYPES.getOrDefault(type, of("text", Function.identity()));
    }

    private static QueryParameter of(String expectation, Function<String, ?> reader) {
        return new QueryParameter(false, expectation, reader);
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
