package org.partnersuite.platform.idempotency;

import java.util.Arrays;

/**
 * A request that names an Idempotency-Key.
 *
 * @param caller owner of the key: keys of different callers are independent
 * @param route method and path, so that a key cannot be used for another operation
 * @param bodyHash SHA-256 of the body as it was sent
 */
public record IdempotentRequest(String caller, String key, String route, byte[] bodyHash) {

    boolean isSameAs(String otherRoute, byte[] otherHash) {
        return route.equals(otherRoute) && Arrays.equals(bodyHash, otherHash);
    }
}
