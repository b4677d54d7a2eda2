package org.partnersuite.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.partnersuite.gateway.GatewayConfig;
import org.partnersuite.gateway.problem.GatewayProblem;

/** Every path under {@code /v1/<service>} goes to that service, unchanged; any other path under {@code /v1} is nobody's. */
@ApplicationScoped
class Routes {
    private final Vertx vertx;
    private final GatewayConfig config;
    private final Doorkeeper doorkeeper;

    Routes(Vertx vertx, GatewayConfig config, Doorkeeper doorkeeper) {
        this.vertx = vertx;
        this.config = config;
        this.doorkeeper = doorkeeper;
    }

    void register(@Observes Router router) {
        router.route("/*").order(-100).handler(RequestHeaders::complete);
        config.services().forEach((name, service) -> {
            ServiceProxy proxy = new ServiceProxy(vertx, name, service.url(), config.origin(), doorkeeper);
            String path = "/v1/" + name + "/*";
            router.route(path).handler(doorkeeper::check);
            router.route(path).handler(context -> proxy.handle(context.request()));
        });
        router.route("/v1/*").last().handler(Routes::notFound);
    }

    private static void notFound(RoutingContext context) {
        GatewayProblem.NOT_FOUND.send(context.response(), context.request().path());
    }
}
