package org.partnersuite.platform.rest;

import java.util.ArrayList;
import java.util.List;

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
}
