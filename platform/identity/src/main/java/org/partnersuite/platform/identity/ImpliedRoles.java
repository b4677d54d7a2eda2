package org.partnersuite.platform.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;

/** Adds to a caller the roles that its own imply. */
@ApplicationScoped
class ImpliedRoles implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        Set<String> implied = of(identity.getRoles());
        return Uni.createFrom()
                .item(
                        implied.isEmpty()
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addRoles(implied)
                                        .build());
    }

    private static Set<String> of(Set<String> roles) {
        if (!Collections.disjoint(roles, Roles.OF_VENDOR)) {
            return Set.of(Roles.VENDOR);
        }
        return Collections.disjoint(roles, Roles.OF_PARTNER) ? Set.of() : Set.of(Roles.PARTNER);
    }
}
