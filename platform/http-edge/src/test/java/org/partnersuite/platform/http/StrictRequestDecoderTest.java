package org.partnersuite.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-3")
class StrictRequestDecoderTest {
    private static final String PLAIN = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final EmbeddedChannel connection =
            new EmbeddedChannel(new StrictRequestDecoder(new EdgeSettings(100, 1000, Duration.ofSeconds(10), 10, 10)));

    @Test
    void requestsAreReadOneAfterAnother() {
        send(PLAIN + "POST /b HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}" + PLAIN);
        assertThat(next().uri()).isEqualTo("/a");
        HttpRequest second = next();
        assertThat(second.uri()).isEqualTo("/b");
        assertThat(second.protocolVersion()).isEqualTo(HttpVersion.HTTP_1_0);
        assertThat(next().uri()).isEqualTo("/a");
    }

    @Test
    void nothingIsReadAfterARequestThatCanBeReadInTwoWays() {
        send("POST /b HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\nContent-Length: 2\r\n\r\n{}" + PLAIN);
        assertThat(next().decoderResult().isFailure()).isTrue();
        send(PLAIN);
        assertThat(connection.<HttpObject>readInbound()).isNull();
    }

    @Test
    void aHeadHasToComeInTimeHoweverSlowlyItsBytesDo() {
        send("GET /a HT");
        connection.advanceTimeBy(9, TimeUnit.SECONDS);
        send("TP/1.1\r\nHos");
        connection.runScheduledPendingTasks();
        assertThat(connection.isOpen()).isTrue();
        connection.advanceTimeBy(2, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aBodyAndThePauseBetweenRequestsMayTakeLonger() {
        send("POST /b HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{");
        connection.advanceTimeBy(60, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
        send("}");
        connection.advanceTimeBy(60, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void aHeadThatCameInPartsLeavesNoDeadlineBehind() {
        send("GET /a HT");
        send("TP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(next().uri()).isEqualTo("/a");
        connection.advanceTimeBy(60, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
        assertThat(connection.isOpen()).isTrue();
    }

    private void send(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    private HttpRequest next() {
        for (HttpObject part = connection.readInbound(); part != null; part = connection.readInbound()) {
            if (part instanceof HttpRequest request) {
                return request;
            }
        }
        throw new AssertionError("no further request");
    }
}
