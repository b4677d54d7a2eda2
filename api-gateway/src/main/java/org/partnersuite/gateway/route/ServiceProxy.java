package org.partnersuite.gateway.route;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.partnersuite.gateway.GatewayConfig;
import org.partnersuite.gateway.problem.GatewayProblem;

/**
 * The way to one service and back. Bodies stream both ways. A service that cannot be reached is left alone for a while:
 * its callers get 503 at once, and those of the other services notice nothing.
 */
final class ServiceProxy implements ProxyInterceptor {
    private final HttpProxy proxy;
    private final CircuitBreaker breaker;
    private final Doorkeeper doorkeeper;
    private final long retryAfterSeconds;

    ServiceProxy(Vertx vertx, String name, URI origin, GatewayConfig.Origin settings, Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
        this.retryAfterSeconds = settings.retryAfter().toSeconds();
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setIdleTimeout((int) settings.idleTimeout().toSeconds())
                        .setKeepAliveTimeout(30),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
        this.breaker = CircuitBreaker.create(
                name,
                vertx,
                new CircuitBreakerOptions()
                        .setMaxFailures(settings.failures())
                        .setTimeout(-1)
                        .setResetTimeout(settings.retryAfter().toMillis()));
        int port = origin.getPort() > 0 ? origin.getPort() : 80;
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(port, origin.getHost())
                .addInterceptor(this);
    }

    void handle(HttpServerRequest request) {
        announceBody(request);
        proxy.handle(request);
    }

    /** HTTP/2 needs no length and no chunking to send a body; the way on to the service is HTTP/1.1, which does. */
    private static void announceBody(HttpServerRequest request) {
        boolean mayHaveBody =
                !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD);
        if (request.version() == HttpVersion.HTTP_2 && mayHaveBody && request.getHeader("Content-Length") == null) {
            request.headers().set("Transfer-Encoding", "chunked");
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        Body body = context.request().getBody();
        BoundedBody bounded = new BoundedBody(body.stream(), doorkeeper.maxBody(request));
        context.request().setBody(Body.body(bounded, body.length()));
        return breaker.<ProxyResponse>execute(promise -> context.sendRequest()
                        .recover(failure -> blameCaller(context, bounded, failure))
                        .onComplete(promise))
                .recover(failure -> Future.succeededFuture(refusal(context, problemOf(failure))));
    }

    /** A caller that sends too much, or goes away while it sends, says nothing about the service. */
    private Future<ProxyResponse> blameCaller(ProxyContext context, BoundedBody body, Throwable failure) {
        if (body.isWhole()) {
            return Future.failedFuture(failure);
        }
        return body.discard()
                .transform(unused -> Future.succeededFuture(refusal(context, GatewayProblem.BODY_TOO_LARGE)));
    }

    private ProxyResponse refusal(ProxyContext context, GatewayProblem problem) {
        ProxyResponse response = context.request().release().response();
        if (problem == GatewayProblem.SERVICE_DOWN) {
            response.putHeader("Retry-After", String.valueOf(retryAfterSeconds));
        }
        return response.setStatusCode(problem.status())
                .putHeader("Content-Type", problem.mediaType())
                .setBody(Body.body(
                        problem.body(context.request().proxiedRequest().path())));
    }

    private static GatewayProblem problemOf(Throwable failure) {
        return failure instanceof TimeoutException ? GatewayProblem.SERVICE_SILENT : GatewayProblem.SERVICE_DOWN;
    }
}
