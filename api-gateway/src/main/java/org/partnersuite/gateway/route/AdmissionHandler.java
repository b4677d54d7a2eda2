package org.partnersuite.gateway.route;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.partnersuite.gateway.GatewayConfig;
import org.partnersuite.gateway.limit.AtOnce;
import org.partnersuite.gateway.limit.RateLimit;
import org.partnersuite.gateway.login.Sessions;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.http.Refusals;
import org.partnersuite.platform.identity.IssuerAway;

/**
 * Admits a request when its token is valid, its caller is within its quotas, and its body is not too large. A caller
 * is a person with a client or, without a valid token, an address. A browser that opens a page without a token is
 * redirected to the login.
 */
@ApplicationScoped
class AdmissionHandler {
    private static final Pattern BULK_CONTENT = Pattern.compile(".*/bulk-jobs/[^/]+/content");
    private static final HttpProblem ISSUER_AWAY =
            HttpProblem.UNAVAILABLE.saying("The token issuer is unavailable; try again.");
    private static final Pattern DESCRIPTION = Pattern.compile("/v1/[^/]+/openapi");

    /** Forms that people without an account answer: the token of a link, in the path, is what opens one. */
    private static final Pattern FORM = Pattern.compile("/v1/customer-success/survey-forms/[^/]+");

    private final Vertx vertx;
    private final HttpAuthenticator authenticator;
    private final Sessions sessions;
    private final String pages;
    private final GatewayConfig.Limits bounds;
    private final RateLimit callers;
    private final RateLimit withoutToken;
    private final RateLimit forms;
    private final AtOnce underWay;

    AdmissionHandler(Vertx vertx, HttpAuthenticator authenticator, Sessions sessions, GatewayConfig config) {
        this.vertx = vertx;
        this.authenticator = authenticator;
        this.sessions = sessions;
        this.pages = config.pages();
        this.bounds = config.limits();
        this.callers = new RateLimit(bounds.requests(), bounds.window());
        this.withoutToken = new RateLimit(bounds.requestsWithoutToken(), bounds.window());
        this.forms = new RateLimit(bounds.requestsToForms(), bounds.window());
        this.underWay = new AtOnce(bounds.atOnce());
    }

    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.pause();
        long maxBody = BULK_CONTENT.matcher(request.path()).matches() ? bounds.bulkContent() : bounds.body();
        Call call = new Call(context, new CallerBody(vertx, request, maxBody, bounds.callerSilence()));
        if (isDescription(request)) {
            admitStranger(call, withoutToken, "");
            return;
        }
        if (FORM.matcher(request.path()).matches()) {
            admitStranger(call, forms, "forms ");
            return;
        }
        Context here = vertx.getOrCreateContext();
        caller(context)
                .subscribe()
                .with(
                        identity -> here.runOnContext(unused -> decide(call, identity)),
                        failure -> here.runOnContext(unused -> refuseStranger(call, failure)));
    }

    /** Who calls; null without a token. It fails when the token is not valid or cannot be judged. */
    Uni<@Nullable SecurityIdentity> caller(RoutingContext context) {
        Uni<?> session =
                isPage(context) ? sessions.open(context) : Uni.createFrom().nullItem();
        return session.chain(() -> authenticator.attemptAuthentication(context));
    }

    /** Counts a request to a public path of the gateway against the quota of its address. */
    void checkAddress(RoutingContext context) {
        RateLimit.Verdict verdict = take(withoutToken, address(context.request()), context.response());
        if (verdict.allowed()) {
            context.next();
        } else {
            Refusals.count("rate");
            HttpProblem.TOO_MANY_REQUESTS.send(
                    context.response(), context.request().path());
        }
    }

    private void decide(Call call, @Nullable SecurityIdentity identity) {
        if (call.isOver()) {
            return;
        }
        if (identity == null || identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            refuseStranger(call, null);
            return;
        }
        String client = token.getClaim("azp");
        String caller = client + " " + token.getSubject();
        if (take(callers, caller, call.response()).allowed()) {
            admit(call, caller, token.getExpirationTime());
        } else {
            call.refuse(HttpProblem.TOO_MANY_REQUESTS, "rate");
        }
    }

    /** @param what distinguishes concurrent requests of the address from its others */
    private void admitStranger(Call call, RateLimit limit, String what) {
        String address = address(call.request());
        if (take(limit, address, call.response()).allowed()) {
            admit(call, what + address, Long.MAX_VALUE);
        } else {
            call.refuse(HttpProblem.TOO_MANY_REQUESTS, "rate");
        }
    }

    /** @param failure why the token was not accepted; null without a token */
    private void refuseStranger(Call call, @Nullable Throwable failure) {
        if (!take(withoutToken, address(call.request()), call.response()).allowed()) {
            call.refuse(HttpProblem.TOO_MANY_REQUESTS, "rate");
        } else if (failure != null && IssuerAway.caused(failure)) {
            call.response().putHeader("Retry-After", "5");
            call.refuse(ISSUER_AWAY, "issuer");
        } else if (call.request().headers().contains("Authorization")) {
            call.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            call.refuse(HttpProblem.INVALID_TOKEN, "token");
        } else if (isPage(call.context())) {
            letLogIn(call);
        } else {
            refuseWithoutToken(call);
        }
    }

    private void letLogIn(Call call) {
        sessions.whereToLogIn(call.context())
                .subscribe()
                .with(
                        location -> {
                            if (location == null) {
                                refuseWithoutToken(call);
                            } else {
                                call.redirect(location);
                            }
                        },
                        failure -> refuseWithoutToken(call));
    }

    private static void refuseWithoutToken(Call call) {
        call.response().putHeader("WWW-Authenticate", "Bearer");
        call.refuse(HttpProblem.UNAUTHORIZED, "token");
    }

    private void admit(Call call, String caller, long until) {
        String expectation = call.request().getHeader("Expect");
        if (call.body().declaresTooMuch()) {
            call.refuse(HttpProblem.TOO_LARGE, "size");
        } else if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
            call.refuse(HttpProblem.EXPECTATION_FAILED, "expectation");
        } else if (!underWay.enter(caller)) {
            call.response().putHeader("Retry-After", "1");
            call.refuse(
                    HttpProblem.TOO_MANY_REQUESTS.saying("The caller has too many concurrent requests."), "in_flight");
        } else {
            call.whenOver(unused -> underWay.leave(caller));
            call.admit(caller, until);
            call.context().next();
        }
    }

    private static RateLimit.Verdict take(RateLimit limit, String caller, HttpServerResponse response) {
        RateLimit.Verdict verdict = limit.take(caller);
        response.putHeader("RateLimit-Policy", limit.policy()).putHeader("RateLimit", verdict.header());
        if (!verdict.allowed()) {
            response.putHeader("Retry-After", String.valueOf(verdict.retryAfter()));
        }
        return verdict;
    }

    private boolean isPage(RoutingContext context) {
        return context.normalizedPath().startsWith(pages) && Sessions.mayServe(context.request());
    }

    private static boolean isDescription(HttpServerRequest request) {
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        return reads && DESCRIPTION.matcher(request.path()).matches();
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
