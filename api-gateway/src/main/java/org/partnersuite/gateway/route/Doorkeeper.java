package org.partnersuite.gateway.route;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.partnersuite.gateway.GatewayConfig;
import org.partnersuite.gateway.limit.ClientLimits;
import org.partnersuite.gateway.problem.GatewayProblem;

/** Lets a request in when its token is valid, its client has allowance left, and its body is not too large. */
@ApplicationScoped
class Doorkeeper {
    private static final String BULK_CONTENT = ".*/bulk-jobs/[^/]+/content";

    private final HttpAuthenticator authenticator;
    private final ClientLimits limits;
    private final GatewayConfig.Limits bounds;

    Doorkeeper(HttpAuthenticator authenticator, ClientLimits limits, GatewayConfig config) {
        this.authenticator = authenticator;
        this.limits = limits;
        this.bounds = config.limits();
    }

    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (declaredLength(request) > maxBody(request)) {
            GatewayProblem.BODY_TOO_LARGE.send(context.response(), request.path());
            return;
        }
        request.pause();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(identity -> decide(context, identity), failure -> refuse(context));
    }

    private void decide(RoutingContext context, @Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            refuse(context);
            return;
        }
        ClientLimits.Verdict verdict = limits.take(client(identity));
        HttpServerResponse response = context.response();
        response.putHeader("RateLimit-Policy", limits.policy()).putHeader("RateLimit", verdict.header());
        if (!verdict.allowed()) {
            response.putHeader("Retry-After", String.valueOf(verdict.retryAfter()));
            context.request().resume();
            GatewayProblem.TOO_MANY_REQUESTS.send(response, context.request().path());
            return;
        }
        context.next();
    }

    private static void refuse(RoutingContext context) {
        context.request().resume();
        context.response().putHeader("WWW-Authenticate", "Bearer");
        GatewayProblem.UNAUTHORIZED.send(context.response(), context.request().path());
    }

    private static String client(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String client = token.getClaim("azp");
            return client == null ? token.getSubject() : client;
        }
        return identity.getPrincipal().getName();
    }

    /** Bytes of the largest body that this path takes. */
    long maxBody(HttpServerRequest request) {
        return request.path().matches(BULK_CONTENT) ? bounds.bulkContent() : bounds.body();
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
