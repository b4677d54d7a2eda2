package org.partnersuite.platform.unitofwork.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in the feed: all events up to this position were returned or did not match. It applies to any filter, and is
 * no secret.
 */
record FeedCursor(long position) {
    /** Length of the text in characters. */
    static final int LENGTH = 12;

    private static final byte FORMAT = 1;
    private static final int BYTES = 1 + Long.BYTES;

    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES).put(FORMAT).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Null for a text that was never given as a cursor. */
    static @Nullable FeedCursor read(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.get() != FORMAT) {
                return null;
            }
            long position = bytes.getLong();
            return position < 0 ? null : new FeedCursor(position);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
