package org.partnersuite.gateway.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.IssuerAway;

/**
 * Sessions of people who have logged in: the tokens that the issuer gave for it, encrypted, in a cookie. A session is
 * worth its access token, and that only where a browser opens a page: no other site, and no script, can act by it.
 * Every answer is emitted on the Vert.x context that asked for it, which is the request's own.
 */
@ApplicationScoped
public class Sessions {
    /** The settings of the login, {@code quarkus.oidc.login.*}; the name is in the cookies' names too. */
    private static final String LOGIN = "login";

    private static final Pattern WANTS_HTML = Pattern.compile("(.*[, ])?text/html([;, ].*)?", Pattern.CASE_INSENSITIVE);

    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Clock clock = Clock.systemUTC();
    private final Vertx vertx;
    private final OidcAuthenticationMechanism oidc;
    private final IdentityProviderManager identities;

    Sessions(Vertx vertx, OidcAuthenticationMechanism oidc, IdentityProviderManager identities) {
        this.vertx = vertx;
        this.oidc = oidc;
        this.identities = identities;
    }

    /** Whether a browser opens a page: it reads, wants HTML, and brings no token of its own. */
    public static boolean mayServe(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        String destination = request.getHeader("Sec-Fetch-Dest");
        return request.method().equals(HttpMethod.GET)
                && accepted != null
                && WANTS_HTML.matcher(accepted).matches()
                && (destination == null || destination.equals("document"))
                && !request.headers().contains("Authorization");
    }

    /**
     * Finds the access token of a request's session, or that of a login which ends with this request; null when there is
     * none, or it has ended. Fails with what Quarkus has to say, which may be where the browser has to go.
     */
    Uni<@Nullable String> token(RoutingContext context) {
        context.put(OidcUtils.TENANT_ID_ATTRIBUTE, LOGIN);
        return here(oidc.authenticate(context, identities)).map(this::tokenOf);
    }

    /** Lets a session speak for its person in {@code Authorization}, as if the browser had sent its token; else nothing. */
    public Uni<@Nullable String> open(RoutingContext context) {
        return token(context)
                .onFailure(failure -> !IssuerAway.caused(failure))
                .recoverWithNull()
                .invoke(token -> {
                    if (token != null) {
                        context.request().headers().set("Authorization", "Bearer " + token);
                    }
                });
    }

    /** Where a browser goes to log in, to come back to what it asked for; null when it comes from there in vain. */
    public Uni<@Nullable String> whereToLogIn(RoutingContext context) {
        context.put(OidcUtils.TENANT_ID_ATTRIBUTE, LOGIN);
        return here(oidc.getChallenge(context)).map(Sessions::locationOf);
    }

    private <T> Uni<T> here(Uni<T> answer) {
        return answer.emitOn(MutinyHelper.executor(vertx.getOrCreateContext()));
    }

    private @Nullable String tokenOf(@Nullable SecurityIdentity session) {
        AccessTokenCredential token = session == null ? null : session.getCredential(AccessTokenCredential.class);
        return token == null || isEnding(token.getToken()) ? null : token.getToken();
    }

    /** A session ends a moment before its token, so that the service still takes it. */
    private boolean isEnding(String token) {
        JsonObject claims = OidcUtils.decodeJwtContent(token);
        return claims == null || clock.instant().plus(MOMENT).isAfter(Instant.ofEpochSecond(claims.getLong("exp", 0L)));
    }

    private static @Nullable String locationOf(ChallengeData challenge) {
        return challenge.getHeaders().get(HttpHeaders.LOCATION);
    }
}
