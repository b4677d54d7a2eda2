package org.partnersuite.benchmarks.engagement;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.partnersuite.benchmarks.machine.Json;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.OpenLoad;
import org.partnersuite.benchmarks.measure.Operation;

/** Events of the engagement service to a webhook whose receiver answers at once: from the log to the receiver. */
public final class WebhookDeliveries implements AutoCloseable {
    private static final String PATH = "/v1/engagement/webhooks";
    private static final int BATCH = 25;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final Pattern TIME = Pattern.compile("\"time\":\"([^\"]+)\"");

    private final SuiteUnderLoad suite;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer receiver;
    private final UUID webhook;
    private final AtomicLong received = new AtomicLong();
    private volatile Histogram latencies = newHistogram();

    public WebhookDeliveries(SuiteUnderLoad suite) throws IOException {
        this.suite = suite;
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(threads);
        receiver.createContext("/", this::receive);
        receiver.start();
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
        webhook = Json.id(call("POST", PATH, "{\"name\":\"%s\",\"url\":\"%s\"}".formatted(url, url), 201));
    }

    /** Delivered events, and how long each took. */
    public record Delivered(long events, double seconds, Histogram latencies) {
        public double perSecond() {
            return events / seconds;
        }
    }

    /** Logs so many events a second, and waits until all of them are delivered. */
    public Delivered measure(double perSecond, double seconds) throws Exception {
        latencies = newHistogram();
        long before = received.get();
        long expected = (long) (perSecond / BATCH * seconds) * BATCH;
        long begin = System.nanoTime();
        try (Connection db = suite.connect("engagement")) {
            new OpenLoad(perSecond / BATCH, seconds).run(List.of(logging(db)));
        }
        while (received.get() - before < expected) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new IllegalStateException(received.get() - before + " of " + expected + " were delivered");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return new Delivered(expected, (System.nanoTime() - begin) / 1e9, latencies);
    }

    private Operation logging(Connection db) {
        return new Operation() {
            @Override
            public void once() throws IOException {
                try {
                    FeedLog.add(db, BATCH);
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }

            @Override
            public void close() {}
        };
    }

    private void receive(HttpExchange call) throws IOException {
        try (call) {
            Matcher time = TIME.matcher(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (time.find()) {
                long micros = Duration.between(Instant.parse(time.group(1)), Instant.now())
                                .toNanos()
                        / 1_000;
                latencies.recordValue(Math.max(0, micros) * 1_000);
            }
            received.incrementAndGet();
            call.sendResponseHeaders(204, -1);
        }
    }

    private String call(String method, String path, String content, int status) throws IOException {
        try (KeepAlive http = new KeepAlive(suite.engagementPort(), suite.token("integration"))) {
            String headers = method.equals("POST") ? KeepAlive.KEYED + UUID.randomUUID() + "\r\n" : "If-Match: *\r\n";
            int answered = http.send(method, path, headers, content);
            if (answered != status) {
                throw new IllegalStateException(path + " answered " + answered + ": " + http.body());
            }
            return http.body();
        }
    }

    private static Histogram newHistogram() {
        return new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(5), 3);
    }

    @Override
    public void close() throws IOException {
        suite.forgetTokens();
        call("DELETE", PATH + "/" + webhook, "", 204);
        receiver.stop(0);
        threads.shutdownNow();
    }
}
