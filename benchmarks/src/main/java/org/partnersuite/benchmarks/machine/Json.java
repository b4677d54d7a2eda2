package org.partnersuite.benchmarks.machine;

import java.util.UUID;

/** As much of JSON as a client needs that spends no processor time on it. */
public final class Json {
    private static final String ID = "\"id\":\"";
    private static final int LENGTH = 36;

    private Json() {}

    /** The first id: that of the whole. */
    public static UUID id(String body) {
        int at = body.indexOf(ID) + ID.length();
        return UUID.fromString(body.substring(at, at + LENGTH));
    }
}
