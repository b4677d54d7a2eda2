package org.partnersuite.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.partnersuite.gateway.GatewayConfig;

/** One service as the gateway sees it: its connection pool and its breaker. */
final class Origin {
    private final HttpClient client;
    private final GatewayConfig.Origin settings;
    private final URI url;
    private final URI readiness;
    private final Breaker breaker;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger streams = new AtomicInteger();

    Origin(
            Vertx vertx,
            String name,
            GatewayConfig.Service service,
            GatewayConfig.Origin settings,
            MeterRegistry meters) {
        this.settings = settings;
        this.url = service.url();
        this.readiness = service.readiness().orElse(url.resolve("/v1/" + name + "/openapi"));
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setSsl(isTls(url))
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setIdleTimeout((int) settings.idleTimeout().toSeconds())
                        .setKeepAliveTimeout(30),
                new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting()));
        this.breaker = new Breaker(vertx, name, settings.failures(), settings.retryAfter(), this::probe);
        Tags tags = Tags.of("service", name);
        meters.gauge("gateway.breaker.open", tags, breaker, b -> b.isOpen() ? 1 : 0);
        meters.gauge("gateway.requests", tags, underWay);
        meters.gauge("gateway.streams", tags, streams);
        meters.gauge("gateway.pool.waiting", tags, waiting);
    }

    /** Opens a request; fails when no connection is available. */
    Future<HttpClientRequest> connect(HttpMethod method, String uri) {
        waiting.incrementAndGet();
        return client.request(to(url).setMethod(method)
                        .setURI(uri)
                        .setConnectTimeout(settings.connectionWait().toMillis()))
                .onComplete(unused -> waiting.decrementAndGet());
    }

    /** How long a service may take after it has the whole request. */
    Duration patience() {
        return settings.idleTimeout();
    }

    Duration retryAfter() {
        return settings.retryAfter();
    }

    Breaker breaker() {
        return breaker;
    }

    void begun() {
        underWay.incrementAndGet();
    }

    void over() {
        underWay.decrementAndGet();
    }

    /** Reserves a connection for a stream; true when one was available, and then {@link #endStream} must follow. */
    boolean beginStream() {
        if (streams.incrementAndGet() <= settings.streams()) {
            return true;
        }
        streams.decrementAndGet();
        return false;
    }

    void endStream() {
        streams.decrementAndGet();
    }

    /** Any response below 500 shows that the service is available. */
    private Future<?> probe() {
        return client.request(to(readiness)
                        .setMethod(HttpMethod.GET)
                        .setURI(readiness.getPath())
                        .setTimeout(settings.probeTimeout().toMillis()))
                .compose(request -> request.send()
                        .onFailure(unused -> request.reset())
                        .compose(response -> response.end().map(response.statusCode())))
                .compose(status ->
                        status < 500 ? Future.succeededFuture() : Future.failedFuture("it answers " + status));
    }

    private static RequestOptions to(URI address) {
        int port = address.getPort();
        return new RequestOptions()
                .setHost(address.getHost())
                .setSsl(isTls(address))
                .setPort(port > 0 ? port : isTls(address) ? 443 : 80);
    }

    private static boolean isTls(URI address) {
        return "https".equals(address.getScheme());
    }
}
