package org.partnersuite.gateway.apidocs;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.partnersuite.gateway.login.Sessions;

/**
 * Serves {@code /docs/}: the joined OpenAPI document in Swagger UI, with all assets from this gateway. The page is public;
 * it tries out calls with the token of the person who has logged in.
 */
@ApplicationScoped
class DocsPage {
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";
    private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private static final String LOGGED_OUT = "<a href=\"/login\">Log in</a> to try calls out.";
    private static final String LOGGED_IN =
            "Calls are tried out by your token. <a id=\"token\" data-token=\"%s\" href=\"/logout\">Log out</a>";

    private final String assets = "/webjars/swagger-ui/" + webjarVersion() + "/";
    private final String page = read("/docs.html");
    private final Sessions sessions;

    DocsPage(Sessions sessions) {
        this.sessions = sessions;
    }

    void register(@Observes Router router) {
        router.getWithRegex("/docs(/index.html)?").handler(context -> context.redirect("/docs/"));
        router.getWithRegex("/docs/assets/(?<file>[a-z0-9.-]+)").order(-50).handler(this::asset);
        router.get("/docs/*").order(-50).handler(DocsPage::allowOwnScripts);
        router.get("/webjars/*").order(-50).handler(DocsPage::allowOwnScripts);
        router.getWithRegex("/docs/").order(-40).handler(this::page);
    }

    private void page(RoutingContext context) {
        if (!Sessions.mayServe(context.request())) {
            send(context, null);
            return;
        }
        sessions.open(context).onFailure().recoverWithNull().subscribe().with(token -> send(context, token));
    }

    /** @param token of characters that HTML takes as they are: Base64 and dots */
    private void send(RoutingContext context, @Nullable String token) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(page.replace("<!-- login -->", token == null ? LOGGED_OUT : LOGGED_IN.formatted(token)));
    }

    private void asset(RoutingContext context) {
        context.reroute(assets + context.pathParam("file"));
    }

    private static void allowOwnScripts(RoutingContext context) {
        context.response().putHeader("Content-Security-Policy", POLICY);
        context.next();
    }

    private static String read(String file) {
        try (InputStream in = DocsPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String webjarVersion() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(WEBJAR)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
