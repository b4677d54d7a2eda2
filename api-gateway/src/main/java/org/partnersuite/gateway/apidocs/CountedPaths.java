package org.partnersuite.gateway.apidocs;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.partnersuite.gateway.GatewayConfig;

/**
 * Labels the metrics of requests with the template of their path from the services' OpenAPI documents. A path without
 * a template counts as {@code /v1/<service>/*}, because ids must not become labels.
 */
@ApplicationScoped
class CountedPaths {
    private final GatewayConfig config;
    private final JoinedOpenApi documents;

    CountedPaths(GatewayConfig config, JoinedOpenApi documents) {
        this.config = config;
        this.documents = documents;
    }

    void register(@Observes Router router) {
        config.services().keySet().forEach(service -> {
            String anyOther = "/v1/" + service + "/*";
            router.route(anyOther).order(-50).handler(context -> count(context, anyOther));
        });
    }

    private void count(RoutingContext context, String anyOther) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(context);
        if (metric != null) {
            String template = documents.templateOf(context.normalizedPath());
            metric.setTemplatePath(template == null ? anyOther : template);
        }
        context.next();
    }
}
