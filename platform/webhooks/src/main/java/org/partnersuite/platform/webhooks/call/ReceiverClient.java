package org.partnersuite.platform.webhooks.call;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.webhooks.WebhookConfig;

/**
 * Calls receivers. Each call resolves and checks the host, connects to that very address and follows no redirect; of
 * the response it reads the beginning. Time and size are bounded.
 */
@Singleton
public class ReceiverClient {
    private static final int READ_BYTES = 2_000;
    private static final int DRAINED_BYTES = 64 << 10;
    private static final int CONNECTIONS_PER_RECEIVER = 64;
    private static final int IDLE_SECONDS = 10;
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(24);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http;
    private final Destinations destinations;
    private final Clock clock;
    private final Duration timeout;

    @Inject
    ReceiverClient(Vertx vertx, Destinations destinations, Clock clock, WebhookConfig config) {
        this(vertx, destinations, clock, config.callTimeout());
    }

    public ReceiverClient(Vertx vertx, Destinations destinations, Clock clock, Duration timeout) {
        this.http = vertx.createHttpClient(
                new HttpClientOptions()
                        .setKeepAliveTimeout(IDLE_SECONDS)
                        .setMaxRedirects(0)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_RECEIVER));
        this.destinations = destinations;
        this.clock = clock;
        this.timeout = timeout;
    }

    /**
     * Posts a signed event and waits for the response.
     *
     * @param id of the message; a repetition has the same
     * @param secrets that sign, the newest first
     */
    public Answer post(String url, String id, byte[] body, List<String> secrets) {
        long start = System.nanoTime();
        try {
            RequestOptions request = request(destinations.of(url), id, body, secrets);
            return answer(request, Buffer.buffer(body), start);
        } catch (RefusedDestinationException e) {
            return Answer.none(e.why(), since(start));
        }
    }

    private RequestOptions request(Destination to, String id, byte[] body, List<String> secrets) {
        long seconds = clock.instant().getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.address().getHostAddress()))
                .setHost(to.host())
                .setPort(to.port())
                .setSsl(to.tls())
                .setURI(to.target())
                .setFollowRedirects(false)
                .setConnectTimeout(timeout.toMillis())
                .putHeader("content-type", "application/cloudevents+json; charset=UTF-8")
                .putHeader("user-agent", "partner-suite-webhooks")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(seconds))
                .putHeader("webhook-signature", Signature.header(id, seconds, body, secrets));
    }

    private Answer answer(RequestOptions options, Buffer body, long start) {
        Promise<Void> timeUp = Promise.promise();
        Future<Answer> call = http.request(options).compose(request -> {
            timeUp.future().onComplete(unused -> request.reset());
            return request.send(body).compose(response -> read(request, response, start));
        });
        try {
            return call.toCompletionStage()
                    .toCompletableFuture()
                    .get(timeout.minus(since(start)).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return Answer.none(reason(e.getCause()), since(start));
        } catch (TimeoutException e) {
            timeUp.tryComplete();
            return Answer.none("No response within " + timeout.toMillis() + " ms.", since(start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            timeUp.tryComplete();
            return Answer.none("The call was ended: the service ends.", since(start));
        }
    }

    /** Reads no more of the body than is kept, and ends the connection when much follows. */
    private Future<Answer> read(HttpClientRequest request, HttpClientResponse response, long start) {
        int status = response.statusCode();
        Buffer beginning = Buffer.buffer();
        long[] seen = {0};
        Promise<Answer> answer = Promise.promise();
        response.exceptionHandler(e -> answer.tryComplete(
                isSuccess(status) ? delivered(status, start) : Answer.none(reason(e), since(start))));
        response.handler(part -> {
            seen[0] += part.length();
            if (beginning.length() < READ_BYTES) {
                beginning.appendBuffer(part, 0, Math.min(part.length(), READ_BYTES - beginning.length()));
            }
            if (seen[0] > DRAINED_BYTES) {
                answer.tryComplete(of(response, beginning, start));
                request.reset();
            }
        });
        response.endHandler(unused -> answer.tryComplete(of(response, beginning, start)));
        return answer.future();
    }

    private Answer of(HttpClientResponse response, Buffer beginning, long start) {
        int status = response.statusCode();
        if (isSuccess(status)) {
            return delivered(status, start);
        }
        Duration retryAfter = status == TOO_MANY_REQUESTS || status == UNAVAILABLE
                ? retryAfter(response.getHeader("retry-after"), clock.instant())
                : null;
        return Answer.refused(status, beginning.toString(StandardCharsets.UTF_8), retryAfter, since(start));
    }

    /** Seconds or a date, up to a day; null for neither. */
    static @Nullable Duration retryAfter(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        try {
            String text = header.strip();
            Duration wait = text.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            if (wait.isNegative()) {
                return null;
            }
            return wait.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : wait;
        } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    private static Answer delivered(int status, long start) {
        return new Answer(status, null, null, since(start));
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String reason(@Nullable Throwable failure) {
        String message = failure == null ? null : failure.getMessage();
        return message == null ? "The call failed: " + failure : message;
    }
}
