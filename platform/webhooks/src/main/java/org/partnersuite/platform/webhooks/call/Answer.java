package org.partnersuite.platform.webhooks.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param status HTTP status; null when there was no response
 * @param error why it failed; null when it succeeded
 * @param retryAfter what the receiver asks for; null when it asks for nothing
 */
public record Answer(
        @Nullable Integer status,
        @Nullable String error,
        @Nullable Duration retryAfter,
        Duration took) {
    /** In characters; a longer text is truncated. */
    public static final int LONGEST_ERROR = 500;

    private static final int GONE = 410;

    /** Any 2xx. */
    public boolean isDelivered() {
        return error == null;
    }

    public boolean isGone() {
        return status != null && status == GONE;
    }

    /** Of an event that there is nothing to send of any more. */
    public static Answer notKept() {
        return none("The feed does not keep the event any more.", Duration.ZERO);
    }

    /** A response that is no success. */
    static Answer refused(int status, String body, @Nullable Duration retryAfter, Duration took) {
        return new Answer(status, bounded(body.isBlank() ? "The response is " + status + "." : body), retryAfter, took);
    }

    static Answer none(String why, Duration took) {
        return new Answer(null, bounded(why), null, took);
    }

    /** A receiver may send what no column holds. */
    private static String bounded(String text) {
        String storable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        return storable.length() <= LONGEST_ERROR ? storable : storable.substring(0, LONGEST_ERROR);
    }
}
