package org.partnersuite.platform.testkit.framing;

import java.nio.charset.StandardCharsets;

/**
 * What one caller sends on one connection.
 *
 * @param name description of the deviation
 * @param text the bytes as ISO-8859-1; {@code PATH} stands for a path that answers 200, {@code TOKEN} for a valid token
 */
public record Shape(String name, String text, Outcome outcome) {

    /** What must become of it. */
    public enum Outcome {
        /** One problem document with a 4xx status, and the connection is closed. */
        REFUSED,
        /** The body breaks off: at most one response, and the connection is closed. */
        BROKEN_OFF,
        /** Read in the one way there is: the response is 200. */
        ANSWERED
    }

    byte[] bytes(String path, String token) {
        return text.replace("PATH", path).replace("TOKEN", token).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return name;
    }
}
