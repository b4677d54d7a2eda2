package org.partnersuite.gateway.apidocs;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Serves {@code /docs/}: the joined OpenAPI document in Swagger UI, with all assets from this gateway. */
@ApplicationScoped
class DocsPage {
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";
    private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private final String assets = "/webjars/swagger-ui/" + webjarVersion() + "/";

    void register(@Observes Router router) {
        router.getWithRegex("/docs").handler(context -> context.redirect("/docs/"));
        router.getWithRegex("/docs/assets/(?<file>[a-z0-9.-]+)").order(-50).handler(this::asset);
        router.get("/docs/*").order(-50).handler(DocsPage::allowOwnScripts);
        router.get("/webjars/*").order(-50).handler(DocsPage::allowOwnScripts);
    }

    private void asset(RoutingContext context) {
        context.reroute(assets + context.pathParam("file"));
    }

    private static void allowOwnScripts(RoutingContext context) {
        context.response().putHeader("Content-Security-Policy", POLICY);
        context.next();
    }

    private static String webjarVersion() {
        try (InputStream in = DocsPage.class.getResourceAsStream(WEBJAR)) {
            if (in == null) {
                throw new IllegalStateException("Swagger UI is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
