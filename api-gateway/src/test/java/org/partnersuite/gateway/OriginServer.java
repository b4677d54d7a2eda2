package org.partnersuite.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** Stands where the services stand: one origin that tells what reached it, and one address where nobody listens. */
public class OriginServer implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", OriginServer::echo);
        server.createContext("/v1/customer-success/dying", OriginServer::die);
        server.createContext(
                "/v1/engagement/openapi", exchange -> answer(exchange, 200, OPENAPI.formatted("engagement", "name")));
        server.createContext(
                "/v1/partner-program/openapi",
                exchange -> answer(exchange, 200, OPENAPI.formatted("partner-program", "title")));
        server.start();
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "ENGAGEMENT_URL",
                origin,
                "PARTNER_PROGRAM_URL",
                origin,
                "CUSTOMER_SUCCESS_URL",
                origin,
                "REPORTING_URL",
                "http://127.0.0.1:" + unusedPort(),
                "gateway.limits.requests",
                "200",
                "gateway.limits.body",
                "100000",
                "gateway.limits.bulk-content",
                "64000000");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Answers with what came: method, path, some headers, and the number of bytes. */
    private static void echo(HttpExchange exchange) throws IOException {
        long bytes = 0;
        try (InputStream body = exchange.getRequestBody()) {
            byte[] buffer = new byte[8192];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
            }
        }
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        answer(exchange, 200, """
                {"method":"%s","uri":"%s","bytes":%d,"requestId":"%s","forwardedFor":"%s"}""".formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        bytes,
                        exchange.getRequestHeaders().getFirst("X-Request-Id"),
                        exchange.getRequestHeaders().getFirst("X-Forwarded-For")));
    }

    /** Reads all, and goes away instead of answering. */
    private static void die(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int unusedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String OPENAPI = """
            {"openapi":"3.1.0","paths":{"/v1/%1$s/things":{"get":{"operationId":"list","responses":{"200":{"description":"ok",
            "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}},
            "/v1/%1$s/things/{id}":{"get":{"responses":{"200":{"description":"ok"}}}},
            "/v1/%1$s/things/newest":{"get":{"responses":{"200":{"description":"ok"}}}}},
            "components":{"schemas":{"Thing":{"type":"object","properties":{"%2$s":{"type":"string"}}},"Money":{"type":"object"}}}}""";
}
