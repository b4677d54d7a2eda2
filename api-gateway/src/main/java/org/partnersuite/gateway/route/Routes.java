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

/** Every path under {@code /v1/<service>} goes to that service, unchanged; a path of nobody is refused as services do. */
@ApplicationScoped
class Routes {
    private static final HttpProblem NOBODYS = HttpProblem.NOT_FOUND.saying("No service answers this path.");

    private static final int BEFORE_CORS = 1_000;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final Doorkeeper doorkeeper;
    private final EventStreams streams;
    private final MeterRegistry meters;

    Routes(Vertx vertx, GatewayConfig config, Doorkeeper doorkeeper, EventStreams streams, MeterRegistry meters) {
        this.vertx = vertx;
        this.config = config;
        this.doorkeeper = doorkeeper;
        this.streams = streams;
        this.meters = meters;
    }

    /** Before what Quarkus answers itself, such as a browser's question whether it may call. */
    void register(@Observes Filters filters) {
        filters.register(RequestHeaders::complete, BEFORE_CORS);
    }

    void register(@Observes Router router) {
        for (String open : List.of("/", "/openapi", "/docs*", "/webjars/*", "/login", "/logout")) {
            router.route(open).order(-90).handler(doorkeeper::checkAddress);
        }
        router.get("/").handler(context -> context.redirect("/docs/"));
        config.services().forEach((name, service) -> {
            Origin origin = new Origin(vertx, name, service, config.origin(), meters);
            String path = "/v1/" + name + "/*";
            router.route(path).handler(doorkeeper::check);
            router.route(path).handler(context -> new Exchange(vertx, origin, streams, Call.of(context)).begin());
        });
        router.route().last().handler(doorkeeper::checkAddress);
        router.route().last().handler(context -> refuse(context, NOBODYS));
        router.errorHandler(404, context -> refuse(context, NOBODYS));
        router.errorHandler(400, context -> refuse(context, HttpProblem.BAD_REQUEST));
        router.errorHandler(500, context -> refuse(context, HttpProblem.INTERNAL));
    }

    private static void refuse(RoutingContext context, HttpProblem problem) {
        problem.send(context.response(), context.request().path());
    }
}
