package org.partnersuite.gateway.apidocs;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.gateway.GatewayConfig;
import org.partnersuite.platform.http.HttpProblem;

/**
 * Serves {@code GET} and {@code HEAD /openapi}: the services' documents as one, compressed on request. A service that
 * is down is described by its last known document.
 */
@ApplicationScoped
class JoinedOpenApi {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final GatewayConfig config;
    private final HttpClient http;
    private final Map<String, JsonObject> lastSeen = new ConcurrentHashMap<>();
    private volatile PathTemplates templates = new PathTemplates(List.of());
    private @Nullable Future<ServedDocument> joined;
    private long joinedAt;

    JoinedOpenApi(Vertx vertx, GatewayConfig config) {
        this.config = config;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.origin().connectTimeout().toMillis()));
    }

    void register(@Observes Router router) {
        router.get("/openapi").handler(this::serve);
        router.head("/openapi").handler(this::serve);
        router.route("/openapi").handler(JoinedOpenApi::refuse);
    }

    /** The template of a path in the last known documents; null for an unknown one, which also triggers a refresh. */
    @Nullable
    String templateOf(String path) {
        String template = templates.of(path);
        if (template == null) {
            current();
        }
        return template;
    }

    private void serve(RoutingContext context) {
        current().onSuccess(document -> document.send(context)).onFailure(context::fail);
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader("Allow", "GET, HEAD");
        HttpProblem.METHOD_NOT_ALLOWED.send(
                context.response(), context.request().path());
    }

    private synchronized Future<ServedDocument> current() {
        Future<ServedDocument> known = joined;
        if (known == null || known.failed() || System.nanoTime() - joinedAt > FRESH.toNanos()) {
            known = join();
            joined = known;
            joinedAt = System.nanoTime();
        }
        return known;
    }

    private Future<ServedDocument> join() {
        Map<String, Future<JsonObject>> documents = new TreeMap<>();
        config.services().forEach((name, service) -> documents.put(name, fetch(name, service.url())));
        return Future.join(documents.values().stream().toList())
                .otherwiseEmpty()
                .map(unused -> ServedDocument.of(joinLastSeen(documents)));
    }

    private JsonObject joinLastSeen(Map<String, Future<JsonObject>> documents) {
        OpenApiJoiner joiner = new OpenApiJoiner();
        JsonArray missing = new JsonArray();
        documents.forEach((name, fetched) -> {
            if (fetched.failed()) {
                missing.add(name);
            }
            JsonObject document = fetched.succeeded() ? fetched.result() : lastSeen.get(name);
            if (document != null) {
                joiner.add(name, document);
            }
        });
        JsonObject document = joiner.joined(missing);
        templates = new PathTemplates(document.getJsonObject("paths").fieldNames());
        return document;
    }

    private Future<JsonObject> fetch(String name, URI service) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(
                        service.resolve("/v1/" + name + "/openapi?format=json").toString())
                .setTimeout(Duration.ofSeconds(5).toMillis());
        return http.request(request)
                .compose(sending -> sending.send())
                .compose(JoinedOpenApi::bodyOf)
                .onSuccess(document -> lastSeen.put(name, document));
    }

    private static Future<JsonObject> bodyOf(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Future.failedFuture("status " + response.statusCode());
        }
        return response.body().map(JsonObject::new);
    }
}
