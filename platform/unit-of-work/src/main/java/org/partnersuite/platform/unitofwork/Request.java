package org.partnersuite.platform.unitofwork;

import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.idempotency.IdempotentRequest;
import org.partnersuite.platform.identity.Caller;

/**
 * Request data kept with a change.
 *
 * @param idempotency null when the request named no Idempotency-Key
 * @param address address of the caller
 */
public record Request(
        Caller caller,
        @Nullable IdempotentRequest idempotency,
        @Nullable String address,
        Trace trace) {

    /** Work of the service itself. */
    public static Request ofService(Caller service) {
        return new Request(service, null, null, Trace.current());
    }
}
