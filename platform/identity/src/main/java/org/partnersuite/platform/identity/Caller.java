package org.partnersuite.platform.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param subject the token's {@code sub}, or the name of the service itself for background work
 * @param client the OAuth client the token was issued to ({@code azp})
 * @param partnerId the only partner whose rows this caller may reach; null for callers of the vendor
 */
public record Caller(
        String subject,
        String client,
        Set<String> roles,
        @Nullable UUID partnerId) {

    public Caller {
        roles = Set.copyOf(roles);
        if (roles.contains(Roles.PARTNER) && partnerId == null) {
            throw new IllegalArgumentException("a partner's token names its partner");
        }
    }

    /** The service itself: consumers, schedulers, relays. It holds no role and no partner restricts it. */
    public static Caller service(String name) {
        return new Caller(name, name, Set.of(), null);
    }

    public boolean hasAnyRole(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
