package org.partnersuite.platform.identity;

import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A token cannot be verified: the issuer's keys are unavailable. The caller may retry. */
public final class IssuerAway extends RuntimeException {
    IssuerAway(Throwable cause) {
        super("the keys of the issuer cannot be read", cause);
    }

    /** Whether what failed is a question to the issuer, and not the token itself. */
    public static boolean caused(Throwable failure) {
        return isCausedBy(
                cause -> cause instanceof IssuerAway
                        || cause instanceof IOException
                        || cause instanceof VertxException
                        || cause instanceof TimeoutException,
                failure);
    }

    static boolean isCausedBy(Predicate<Throwable> type, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
