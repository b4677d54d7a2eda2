package org.partnersuite.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.partnersuite.gateway.GatewayConfig;
import org.partnersuite.platform.http.HttpProblem;

/**
 * Forwards every path under {@code /v1/<service>} to that service, unchanged; an unknown path gets the problem
 * document that services give.
 */
@ApplicationScoped
class Routes {
    private static final HttpProblem UNKNOWN_PATH = HttpProblem.NOT_FOUND.saying("No service has this path.");

    private static final int BEFORE_CORS = 1_000;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final AdmissionHandler admission;
    private final EventStreams streams;
    private final MeterRegistry meters;

    Routes(Vertx vertx, GatewayConfig config, AdmissionHandler admission, EventStreams streams, MeterRegistry meters) {
        this.vertx = vertx;
        this.config = config;
        this.admission = admission;
        this.streams = streams;
        this.meters = meters;
    }

    /** Runs before the requests that Quarkus handles itself, such as CORS preflights. */
    void register(@Observes Filters filters) {
        filters.register(RequestHeaders::complete, BEFORE_CORS);
    }

    void register(@Observes Router router) {
        for (String open : List.of("/", "/openapi", "/docs*", "/webjars/*", "/login", "/logout")) {
            router.route(open).order(-90).handler(admission::checkAddress);
        }
        router.get("/").handler(context -> context.redirect("/docs/"));
        config.services().forEach((name, service) -> {
            Origin origin = new Origin(vertx, name, service, config.origin(), meters);
            String path = "/v1/" + name + "/*";
            router.route(path).handler(admission::check);
            router.route(path).handler(context -> new Exchange(vertx, origin, streams, Call.of(context)).begin());
        });
        router.route().last().handler(admission::checkAddress);
        router.route().last().handler(context -> refuse(context, UNKNOWN_PATH));
        HttpProblem.ALL.forEach(problem ->
                router.errorHandler(problem.status(), context -> refuse(context, HttpProblem.of(problem.status()))));
        router.errorHandler(404, context -> refuse(context, UNKNOWN_PATH));
    }

    private static void refuse(RoutingContext context, HttpProblem problem) {
        problem.send(context.response(), context.request().path());
    }
}
