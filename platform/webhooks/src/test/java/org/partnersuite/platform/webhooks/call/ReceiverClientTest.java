package org.partnersuite.platform.webhooks.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.webhooks.Receiver;
import org.partnersuite.platform.webhooks.Receiver.Reply;

/** Calls of a receiver that listens on a socket. */
@Tag("XC-2")
class ReceiverClientTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final String OLD = secret("an old secret of thirty-two bytes");
    private static final String NEW = secret("a new secret of thirty-two bytes!");
    private static final byte[] BODY = "{\"data\":\"Škoda\"}".getBytes(StandardCharsets.UTF_8);

    private Receiver receiver;

    @BeforeEach
    void listen() throws Exception {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @AfterAll
    static void end() {
        VERTX.close();
    }

    @Test
    void aLibraryVerifiesTheSignaturesOfEitherSecret() throws Exception {
        Answer answer = client(Duration.ofSeconds(10)).post(receiver.url(), "a:1", BODY, List.of(NEW, OLD));

        assertThat(answer.isDelivered()).isTrue();
        assertThat(answer.status()).isEqualTo(204);
        Receiver.Call call = receiver.calls().getFirst();
        assertThat(call.id()).isEqualTo("a:1");
        assertThat(call.body()).isEqualTo("{\"data\":\"Škoda\"}");
        assertThat(call.header("Content-type")).startsWith("application/cloudevents+json");
        call.verify(NEW);
        call.verify(OLD);
        assertThatThrownBy(() -> call.verify(secret("somebody else's")))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() {
        receiver.reply(call -> new Reply(307, Map.of("Location", "/elsewhere"), ""));

        Answer answer = client(Duration.ofSeconds(10)).post(receiver.url(), "a:1", BODY, List.of(NEW));

        assertThat(answer.isDelivered()).isFalse();
        assertThat(answer.status()).isEqualTo(307);
        assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactly("/hook");
    }

    /** A name that changes its address between the check and the connection would lead inside. */
    @Test
    void theConnectionGoesToTheAddressThatWasChecked() {
        AtomicInteger lookUps = new AtomicInteger();
        Destinations destinations = new Destinations(
                host -> {
                    lookUps.incrementAndGet();
                    return new InetAddress[] {InetAddress.getLoopbackAddress()};
                },
                true);
        ReceiverClient client = new ReceiverClient(VERTX, destinations, Clock.systemUTC(), Duration.ofSeconds(10));
        String url = "http://hooks.invalid:" + receiver.port() + "/hook";

        assertThat(client.post(url, "a:1", BODY, List.of(NEW)).isDelivered()).isTrue();
        assertThat(client.post(url, "a:2", BODY, List.of(NEW)).isDelivered()).isTrue();

        assertThat(lookUps.get()).isEqualTo(2);
        assertThat(receiver.calls().getFirst().header("Host")).isEqualTo("hooks.invalid:" + receiver.port());
    }

    @Test
    void aPrivateAddressIsNotCalled() {
        ReceiverClient client = new ReceiverClient(
                VERTX, new Destinations(InetAddress::getAllByName, false), Clock.systemUTC(), Duration.ofSeconds(10));

        Answer answer = client.post("https://localhost:" + receiver.port() + "/", "a:1", BODY, List.of(NEW));

        assertThat(answer.status()).isNull();
        assertThat(answer.error()).contains("not public");
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void aReceiverThatDoesNotAnswerIsGivenUp() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        receiver.reply(call -> {
            awaits(end);
            return Reply.of(204);
        });

        Answer answer = client(Duration.ofMillis(200)).post(receiver.url(), "a:1", BODY, List.of(NEW));
        end.countDown();

        assertThat(answer.isDelivered()).isFalse();
        assertThat(answer.error()).isEqualTo("No response within 200 ms.");
    }

    @Test
    void nobodyListens() {
        int port = receiver.port();
        receiver.close();

        Answer answer =
                client(Duration.ofSeconds(10)).post("http://127.0.0.1:" + port + "/", "a:1", BODY, List.of(NEW));

        assertThat(answer.status()).isNull();
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void theBeginningOfARefusalIsKept() {
        receiver.reply(call -> new Reply(500, Map.of(), "bad\u0000 news " + "x".repeat(1 << 20)));

        Answer answer = client(Duration.ofSeconds(10)).post(receiver.url(), "a:1", BODY, List.of(NEW));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.error()).startsWith("bad  news xxx").hasSize(Answer.LONGEST_ERROR);
    }

    @Test
    void theReceiverSaysWhenToComeAgain() {
        receiver.reply(call -> new Reply(429, Map.of("Retry-After", "90"), ""));
        ReceiverClient client = client(Duration.ofSeconds(10));

        assertThat(client.post(receiver.url(), "a:1", BODY, List.of(NEW)).retryAfter())
                .isEqualTo(Duration.ofSeconds(90));
        receiver.reply(call -> new Reply(500, Map.of("Retry-After", "90"), ""));
        assertThat(client.post(receiver.url(), "a:1", BODY, List.of(NEW)).retryAfter())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            120                           | PT2M
            0                             | PT0S
            999999999                     | PT24H
            Mon, 30 Nov 2026 12:05:00 GMT | PT5M
            Mon, 30 Nov 2026 11:00:00 GMT | -
            soon                          | -
            99999999999999999999          | -
            -                             | -
            """)
    void retryAfterIsSecondsOrADate(String header, String wait) {
        Duration expected = wait == null ? null : Duration.parse(wait);

        assertThat(ReceiverClient.retryAfter(header, Instant.parse("2026-11-30T12:00:00Z")))
                .isEqualTo(expected);
    }

    private static ReceiverClient client(Duration timeout) {
        return new ReceiverClient(VERTX, new Destinations(InetAddress::getAllByName, true), Clock.systemUTC(), timeout);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String secret(String text) {
        return Signature.SECRET_PREFIX + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
