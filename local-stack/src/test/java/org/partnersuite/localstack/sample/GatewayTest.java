package org.partnersuite.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.localstack.process.StackFailure;

@Tag("XC-8")
class GatewayTest {
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;
    private int unavailable;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(keys.size() <= unavailable ? 503 : 201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Gateway gateway() {
        return new Gateway("http://localhost:" + server.getAddress().getPort(), "token");
    }

    @Test
    void whatABusyServiceCouldNotDoIsSentAgainWithItsKey() {
        unavailable = 2;

        assertThat(gateway().post("/partners", "key-1", "{}").status()).isEqualTo(201);
        assertThat(keys).containsExactly("key-1", "key-1", "key-1");
    }

    @Test
    void aServiceThatStaysAwayIsAFailure() {
        unavailable = Integer.MAX_VALUE;

        assertThatThrownBy(() -> gateway().post("/partners", "key-1", "{}"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("503");
    }
}
