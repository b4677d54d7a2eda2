package org.partnersuite.platform.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bearer token of a request, in place of Quarkus's own mechanism: that one verifies the token of every request.
 * What is remembered of a token is its claims; the identity is made anew for each request.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class BearerTokens implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    private final TokenVerification verification;

    BearerTokens(TokenVerification verification) {
        this.verification = verification;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String token = tokenOf(context.request().getHeader("Authorization"));
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        return verification
                .verify(token)
                .chain(principal -> identities.authenticate(
                        HttpSecurityUtils.setRoutingContextAttribute(new Verified(principal), context)));
    }

    private static @Nullable String tokenOf(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length())
                : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Verified.class);
    }

    private static final class Verified extends BaseAuthenticationRequest {
        private final JsonWebToken token;

        private Verified(JsonWebToken token) {
            this.token = token;
        }
    }

    /** Who a verified token is of. */
    @ApplicationScoped
    static class Callers implements IdentityProvider<Verified> {
        @Override
        public Class<Verified> getRequestType() {
            return Verified.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Verified request, AuthenticationRequestContext context) {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(request.token)
                            .addRoles(request.token.getGroups())
                            .build());
        }
    }
}
