package org.partnersuite.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Stands where the services stand: one origin that tells what reached it, and one address where nobody listens. */
public class OriginServer implements QuarkusTestResourceLifecycleManager {
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::echo);
        server.createContext("/v1/engagement/seen", this::tell);
        server.createContext("/v1/customer-success/dying", OriginServer::die);
        server.createContext("/v1/customer-success/openapi", exchange -> answer(exchange, 200, "{}"));
        server.createContext("/v1/engagement/unchanged", exchange -> withoutBody(exchange, 304));
        server.createContext("/v1/engagement/removed", exchange -> withoutBody(exchange, 204));
        server.createContext("/v1/engagement/packed", OriginServer::pack);
        server.createContext("/v1/engagement/events", this::stream);
        server.createContext("/v1/partner-program/silent", this::keepSilent);
        server.createContext(
                "/v1/engagement/openapi", exchange -> answer(exchange, 200, OPENAPI.formatted("engagement", "name")));
        server.createContext(
                "/v1/partner-program/openapi",
                exchange -> answer(exchange, 200, OPENAPI.formatted("partner-program", "title")));
        server.start();
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.ofEntries(
                Map.entry("ENGAGEMENT_URL", origin),
                Map.entry("PARTNER_PROGRAM_URL", origin),
                Map.entry("CUSTOMER_SUCCESS_URL", origin),
                Map.entry("REPORTING_URL", "http://127.0.0.1:" + unusedPort()),
                Map.entry("gateway.pages", "/v1/engagement/pages"),
                Map.entry("SESSION_SECRET", "a-secret-of-the-tests-that-is-long-enough"),
                Map.entry("gateway.limits.requests", "200"),
                Map.entry("gateway.limits.window", "600s"),
                Map.entry("gateway.limits.body", "100000"),
                Map.entry("gateway.limits.bulk-content", "64000000"),
                Map.entry("gateway.limits.at-once", "6"),
                Map.entry("gateway.limits.streams", "2"),
                Map.entry("gateway.limits.caller-silence", "1s"),
                Map.entry("gateway.origin.connections", "8"),
                Map.entry("gateway.origin.connection-wait", "1s"),
                Map.entry("gateway.origin.idle-timeout", "20s"),
                Map.entry("gateway.origin.retry-after", "1s"),
                Map.entry("HTTP_HEAD_TIMEOUT", "1s"),
                Map.entry("HTTP_CONNECTIONS_PER_ADDRESS", "400"),
                Map.entry("quarkus.http.idle-timeout", "5s"));
    }

    @Override
    public void stop() {
        stopping.countDown();
        server.stop(0);
    }

    /** Answers with what came: method, path, some headers, and the number of bytes. */
    private void echo(HttpExchange exchange) throws IOException {
        long bytes = 0;
        try (InputStream body = exchange.getRequestBody()) {
            byte[] buffer = new byte[8192];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
            }
        }
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        answer(exchange, 200, """
            {"method":"%s","uri":"%s","bytes":%d,"requestId":"%s","forwardedFor":"%s","authorization":"%s","cookie":"%s"}\
            """.formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        bytes,
                        exchange.getRequestHeaders().getFirst("X-Request-Id"),
                        exchange.getRequestHeaders().getFirst("X-Forwarded-For"),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        exchange.getRequestHeaders().getFirst("Cookie")));
    }

    /** Which requests came whole, since it was asked last. */
    private void tell(HttpExchange exchange) throws IOException {
        List<String> requests = new ArrayList<>();
        for (String request = seen.poll(); request != null; request = seen.poll()) {
            requests.add(request);
        }
        answer(exchange, 200, new ObjectMapper().writeValueAsString(requests));
    }

    private static void withoutBody(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Answers compressed, if the caller takes that. */
    private static void pack(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        if (packed) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out =
                packed ? new GZIPOutputStream(exchange.getResponseBody()) : exchange.getResponseBody()) {
            out.write("{\"name\":\"Cedar\"}".repeat(100).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Tells something ever and again, until nobody listens. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            do {
                out.write("data: something\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
            } while (!stopping.await(100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the request and never answers. */
    private void keepSilent(HttpExchange exchange) throws IOException {
        try (exchange) {
            stopping.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
