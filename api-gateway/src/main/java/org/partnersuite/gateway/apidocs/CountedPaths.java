package org.partnersuite.gateway.apidocs;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.partnersuite.gateway.GatewayConfig;

/**
 * Counts requests under the template of their path, as the services' documents name it; what no document names counts as
 * {@code /v1/<service>/*}. Ids would be without number, and nobody else's business.
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
