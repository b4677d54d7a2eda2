package org.partnersuite.platform.identity;

import java.io.IOException;

/** A token cannot be judged: the issuer, whose keys it takes, does not answer. The caller may try again. */
public final class IssuerAway extends RuntimeException {
    private IssuerAway(Throwable cause) {
        super("the keys of the issuer cannot be read", cause);
    }

    /** Leaves a failure to read keys by this name; returns when the token itself is at fault. */
    static void check(Throwable failure) {
        if (isCausedBy(IOException.class, failure)) {
            throw new IssuerAway(failure);
        }
    }

    /** Whether a request failed for it. */
    public static boolean caused(Throwable failure) {
        return isCausedBy(IssuerAway.class, failure);
    }

    private static boolean isCausedBy(Class<? extends Throwable> type, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
