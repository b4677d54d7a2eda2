package org.partnersuite.platform.unitofwork.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Problem;

/**
 * A place in the feed: all events up to this position were returned or did not match. It applies to any filter, and is
 * no secret.
 */
public record FeedCursor(long position) {
    /** Length of the text in characters. */
    public static final int LENGTH = 12;

    private static final byte FORMAT = 1;
    private static final int BYTES = 1 + Long.BYTES;

    public String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES).put(FORMAT).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Problem 410 when events after the cursor are not kept any more, or the log never reached it */
    public void requireKept(Handle db) {
        if (position < EventLog.floor(db) || position > EventLog.head(db)) {
            throw expired();
        }
    }

    static Problem expired() {
        return Problem.of(
                410,
                "cursor_expired",
                "Events after this cursor are not kept any more. Take a new cursor with from=NOW, read the lists, then"
                        + " follow the new cursor.",
                List.of());
    }

    /** Null for a text that was never given as a cursor. */
    public static @Nullable FeedCursor read(String text) {
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
