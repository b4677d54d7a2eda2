package org.partnersuite.platform.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies an access token against the issuer's keys, its issuer, audience and expiry, and remembers the outcome. A token
 * of a partner that does not name its partner is refused here, before any code could take it for a vendor's.
 */
@ApplicationScoped
class TokenVerification {
    private final TenantIdentityProvider issuer;
    private final IssuerKeys keys;
    private final Clock clock = Clock.systemUTC();
    private final VerifiedTokens verified = new VerifiedTokens(clock, Ticker.systemTicker());

    @Inject
    TokenVerification(TenantIdentityProvider issuer, TenantConfigBean issuers) {
        this(issuer, new IssuerKeys(issuers.getDefaultTenant(), System::nanoTime));
    }

    TokenVerification(TenantIdentityProvider issuer, IssuerKeys keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    /** Fails with {@link AuthenticationFailedException}, or {@link IssuerAway} when the token cannot be verified. */
    Uni<JsonWebToken> verify(String token) {
        JsonWebToken known = verified.find(token);
        if (known != null) {
            return hasEnded(known)
                    ? refused("the token has ended")
                    : Uni.createFrom().item(known);
        }
        return here(keys.current()
                        .chain(() -> issuer.authenticate(new AccessTokenCredential(token)))
                        .map(identity -> (JsonWebToken) identity.getPrincipal()))
                .chain(principal -> remember(token, principal))
                .onFailure()
                .transform(this::refusal);
    }

    private Uni<JsonWebToken> remember(String token, JsonWebToken principal) {
        if (hasEnded(principal)) {
            return refused("the token has ended");
        }
        if (principal.getGroups().contains(Roles.VENDOR)) {
            return refused("no token carries the role " + Roles.VENDOR);
        }
        if (!namesItsPartner(principal)) {
            return refused("the token of a partner names it in partner_id, and holds no role of the vendor's");
        }
        verified.add(token, principal);
        return Uni.createFrom().item(principal);
    }

    /** A token ends with the first instant of the second it names, not somewhere in it. */
    private boolean hasEnded(JsonWebToken principal) {
        return clock.millis() >= principal.getExpirationTime() * 1000;
    }

    /** PostgreSQL binds a partner's caller to the partner's rows. */
    private static boolean namesItsPartner(JsonWebToken principal) {
        Object partner = principal.getClaim(CurrentCaller.PARTNER_CLAIM);
        Set<String> roles = principal.getGroups();
        if (partner == null && Collections.disjoint(roles, Roles.OF_PARTNER)) {
            return true;
        }
        return Collections.disjoint(roles, Roles.OF_VENDOR) && isUuid(String.valueOf(partner));
    }

    /** Java also reads {@code 1-1-1-1-1} as an id, of which one partner would have many. */
    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A request that waited for another one's verification continues on its own context. */
    private static <T> Uni<T> here(Uni<T> answer) {
        Context home = Vertx.currentContext();
        return home == null ? answer : answer.emitOn(MutinyHelper.executor(home));
    }

    private static <T> Uni<T> refused(String why) {
        return Uni.createFrom().failure(new AuthenticationFailedException(why));
    }

    private Throwable refusal(Throwable failure) {
        if (failure instanceof IssuerAway) {
            return failure;
        }
        if (IssuerAway.caused(failure) || isForWantOfKeys(failure)) {
            return new IssuerAway(failure);
        }
        return failure instanceof AuthenticationFailedException ? failure : new AuthenticationFailedException(failure);
    }

    /** The issuer responds with an error, or is unavailable and may have a new key. */
    private boolean isForWantOfKeys(Throwable failure) {
        return IssuerAway.isCausedBy(
                cause -> cause instanceof OIDCException
                        || (cause instanceof UnresolvableKeyException && keys.areOfAnIssuerAway()),
                failure);
    }
}
