package org.partnersuite.gateway;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Routes of the gateway on an HTTP server of their own, before the tests' origin, without Quarkus. */
public final class BareServer implements AutoCloseable {
    private final OriginServer origin = new OriginServer();
    private final Certificate certificate = new Certificate();
    private final HttpClient http = Https.client(HttpClient.Version.HTTP_1_1);
    private final Vertx vertx = Vertx.vertx();
    private final Router router = Router.router(vertx);
    private final GatewayConfig config;
    private URI address = URI.create("http://localhost");

    /** @param settings besides those of the tests' origin */
    public BareServer(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>();
        origin.start().forEach((name, value) -> {
            if (name.startsWith("gateway.")) {
                all.put(name, value);
            } else if (name.endsWith("_URL")) {
                String service = name.replace("_URL", "").replace('_', '-').toLowerCase(Locale.ROOT);
                all.put("gateway.services." + service + ".url", value);
            }
        });
        all.putAll(settings);
        config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withDefaultValues(all)
                .build()
                .getConfigMapping(GatewayConfig.class);
    }

    public Vertx vertx() {
        return vertx;
    }

    public Router router() {
        return router;
    }

    public GatewayConfig config() {
        return config;
    }

    /** Listens, once its routes are there. */
    public BareServer listen() {
        address = URI.create("http://localhost:" + port(new HttpServerOptions()));
        return this;
    }

    public URI address() {
        return address;
    }

    /** Listens by TLS too, by a certificate that is made for the test. */
    public URI listenByTls() {
        Map<String, String> tls = certificate.start();
        PfxOptions store = new PfxOptions()
                .setPath(tls.get("quarkus.http.ssl.certificate.key-store-file"))
                .setPassword(tls.get("quarkus.http.ssl.certificate.key-store-password"));
        int port = port(new HttpServerOptions().setSsl(true).setUseAlpn(true).setKeyCertOptions(store));
        certificate.stop();
        return URI.create("https://localhost:" + port);
    }

    /** HTTP/2 comes by TLS only, as the gateway has it. */
    private int port(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
        return ended(vertx.createHttpServer(options).requestHandler(router).listen(0, "localhost"))
                .actualPort();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    /** @param headers names and values by turns */
    public HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
        ended(vertx.close());
        origin.stop();
    }

    private static <T> T ended(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
