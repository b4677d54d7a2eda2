package org.partnersuite.platform.rest;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as they are written: 36 characters. Java itself also reads {@code 1-1-1-1-1} as an id. */
public final class CanonicalUuid {
    private static final Pattern TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private CanonicalUuid() {}

    /** Null for any other text. */
    public static @Nullable UUID parse(String text) {
        return TEXT.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
