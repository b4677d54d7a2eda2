package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Keeps a mirror of what one service publishes from now on, by nothing but a webhook. Now and then the receiver fails, or
 * stores an event and its answer is lost: each event once, so that the next attempt comes after seconds.
 */
final class WebhookFollower implements AutoCloseable {
    private static final int FAILS_PERCENT = 3;
    private static final int ANSWER_LOST_PERCENT = 3;
    private static final int SOON_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String service;
    private final Caller caller;
    private final Tally tally;
    private final Random random;
    private final Mirror mirror;
    private final Set<String> failed = new HashSet<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final String cursor;
    private final String webhook;
    private final Webhook signature;
    private int retries;

    WebhookFollower(Simulation simulation, String service) {
        this.service = service;
        this.caller = simulation.as("integration");
        this.tally = simulation.tally();
        this.random = new Random(simulation.workload().seed() ^ service.hashCode() ^ 1);
        this.mirror = Mirror.ofDeliveries(tally);
        this.server = listen();
        this.cursor =
                body(caller.get(events() + "?from=NOW"), 200).path("nextCursor").asText();
        String key = simulation.run() + "-webhook-" + service;
        String request = "{\"name\":\"%s\",\"url\":\"http://127.0.0.1:%d/\"}"
                .formatted(key, server.getAddress().getPort());
        this.webhook = "/v1/" + service + "/webhooks/"
                + body(caller.post("/v1/" + service + "/webhooks", key, request), 201)
                        .path("id")
                        .asText();
        this.signature = new Webhook(
                body(caller.get(webhook + "/secret"), 200).path("secret").asText());
    }

    /** What the feed has of the same time. */
    Mirror ofFeed() {
        Mirror read = new Mirror(tally);
        String next = cursor;
        JsonNode page;
        do {
            page = body(caller.get(events() + "?limit=500&cursor=" + next), 200);
            page.path("events").forEach(read::apply);
            next = page.path("nextCursor").asText();
        } while (!page.path("caughtUp").asBoolean());
        return read;
    }

    synchronized Mirror mirror() {
        return mirror.copy();
    }

    /** Has what failed sent again at once that would be sent only after minutes. */
    void retry() {
        Instant soon = Instant.now().plusSeconds(SOON_SECONDS);
        for (JsonNode delivery : caller.list(webhook + "/deliveries?state=PENDING")) {
            if (delivery.hasNonNull("nextAttemptAt")
                    && Instant.parse(delivery.path("nextAttemptAt").asText()).isAfter(soon)) {
                caller.post(
                        webhook + "/deliveries/" + delivery.path("position").asText() + "/retries",
                        webhook + "-retry-" + retries++,
                        "");
            }
        }
    }

    private HttpServer listen() {
        try {
            HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listening.setExecutor(threads);
            listening.createContext("/", this::receive);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = status(call, body);
            if (status > 0) {
                call.sendResponseHeaders(status, -1);
            }
        }
    }

    /** 0 when the answer is lost. */
    private synchronized int status(HttpExchange call, String body) throws IOException {
        tally.count("calls of webhooks");
        try {
            signature.verify(body, call.getRequestHeaders());
        } catch (WebhookVerificationException e) {
            tally.expect("a valid signature", e.getMessage(), "webhook of " + service);
            return 401;
        }
        String id = call.getRequestHeaders().getFirst("webhook-id");
        int chance = random.nextInt(100);
        boolean once = chance < FAILS_PERCENT + ANSWER_LOST_PERCENT && failed.add(id);
        if (once && chance < FAILS_PERCENT) {
            return 500;
        }
        JsonNode event = JSON.readTree(body);
        tally.expect(event.path("id").asText(), id, "webhook-id");
        mirror.apply(event);
        return once ? 0 : 204;
    }

    private String events() {
        return "/v1/" + service + "/events";
    }

    private static JsonNode body(Caller.Reply reply, int status) {
        return reply.answer().expect(status).body();
    }

    @Override
    public void close() {
        caller.send("DELETE", webhook, Map.of("If-Match", "*"), "");
        server.stop(0);
        threads.shutdownNow();
    }
}
