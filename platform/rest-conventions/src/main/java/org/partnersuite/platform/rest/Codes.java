package org.partnersuite.platform.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.rest.list.ValueList;

/** How enum constants are spelled in JSON: their name, or the code that {@code @JsonValue} or {@code @JsonProperty} gives. */
public final class Codes {
    private Codes() {}

    public static String of(Enum<?> constant) {
        return Json.mapper().convertValue(constant, String.class);
    }

    public static List<String> of(Class<?> type) {
        List<String> codes = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            codes.add(of((Enum<?>) constant));
        }
        return List.copyOf(codes);
    }

    /** Throws IllegalArgumentException for a code that the enum does not have. */
    public static Enum<?> constant(Class<?> type, String code) {
        for (Object constant : type.getEnumConstants()) {
            if (of((Enum<?>) constant).equals(code)) {
                return (Enum<?>) constant;
            }
        }
        throw new IllegalArgumentException("unknown code");
    }

    /**
     * The constant that a path names. A history reads it after the parameters of its list, so that a request has all its
     * faults in one answer.
     *
     * @throws Problem 404 for an unknown one
     */
    public static <E extends Enum<E>> E inPath(Class<E> type, String code) {
        try {
            return type.cast(constant(type, code));
        } catch (IllegalArgumentException unknown) {
            throw Problem.notFound();
        }
    }

    /**
     * The constants that a query parameter lists, in their order.
     *
     * @param parameter its name
     * @throws Problem 400 for an unknown one
     */
    public static <E extends Enum<E>> Set<E> listed(Class<E> type, String parameter, String text) {
        Set<E> found = EnumSet.noneOf(type);
        for (String code : ValueList.split(text)) {
            try {
                found.add(type.cast(constant(type, code)));
            } catch (IllegalArgumentException unknown) {
                throw Problem.badRequest(
                        List.of(Fault.at(parameter, "unknown_code", "Any of: " + String.join(", ", of(type)) + ".")));
            }
        }
        return found;
    }
}
