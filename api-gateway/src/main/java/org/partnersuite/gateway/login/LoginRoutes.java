package org.partnersuite.gateway.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.Refusals;
import org.partnersuite.platform.identity.IssuerAway;

/** {@code /login}, where a browser also comes back from the issuer, and {@code /logout}. */
@ApplicationScoped
class LoginRoutes {
    private static final Logger LOG = Logger.getLogger(LoginRoutes.class);
    private static final String AFTERWARDS = "/docs/";

    private final Sessions sessions;

    LoginRoutes(Sessions sessions) {
        this.sessions = sessions;
    }

    void register(@Observes Router router) {
        router.get("/login").handler(this::enter);
        router.get("/logout").handler(this::leave);
    }

    private void enter(RoutingContext context) {
        answer(context, sessions.token(context), token -> {
            if (token == null) {
                askForLogin(context);
            } else {
                context.redirect(AFTERWARDS);
            }
        });
    }

    /** The session ends at the issuer too, for which Quarkus sends the browser there; without one there is nothing to do. */
    private void leave(RoutingContext context) {
        answer(context, sessions.token(context), unused -> context.redirect(AFTERWARDS));
    }

    private void askForLogin(RoutingContext context) {
        answer(context, sessions.whereToLogIn(context), location -> {
            if (location == null) {
                refuse(context, "the browser came back without its cookie");
            } else {
                context.redirect(location);
            }
        });
    }

    private void answer(RoutingContext context, Uni<@Nullable String> found, Consumer<@Nullable String> answer) {
        found.subscribe().with(answer, failure -> answer(context, failure));
    }

    private void answer(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException elsewhere) {
            context.redirect(elsewhere.getRedirectUri());
        } else if (IssuerAway.caused(failure)) {
            LOG.error("The issuer of tokens cannot be reached", failure);
            Refusals.count("issuer");
            LoginFailed.ISSUER_AWAY.send(context.response());
        } else if (failure instanceof AuthenticationFailedException) {
            askForLogin(context);
        } else {
            refuse(context, String.valueOf(failure.getCause() == null ? failure : failure.getCause()));
        }
    }

    private static void refuse(RoutingContext context, String why) {
        LOG.infof("A login failed: %s", why);
        Refusals.count("login");
        LoginFailed.NOT_LOGGED_IN.send(context.response());
    }
}
