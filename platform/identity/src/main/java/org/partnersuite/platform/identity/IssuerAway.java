package org.partnersuite.platform.identity;

import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A token cannot be judged: the issuer, whose keys it takes, does not answer. The caller may try again. */
public final class IssuerAway extends RuntimeException {
    IssuerAway(Throwable cause) {
        super("the keys of the issuer cannot be read", cause);
    }

    /** Whether a request failed for it. */
    public static boolean caused(Throwable failure) {
        return isCausedBy(IssuerAway.class::isInstance, failure);
    }

    /** Whether what failed is a question to the issuer, and not the token itself. */
    static boolean isMeantBy(Throwable failure) {
        return isCausedBy(
                cause -> cause instanceof IssuerAway
                        || cause instanceof IOException
                        || cause instanceof VertxException
                        || cause instanceof TimeoutException
                        || cause instanceof OidcEndpointAccessException,
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
