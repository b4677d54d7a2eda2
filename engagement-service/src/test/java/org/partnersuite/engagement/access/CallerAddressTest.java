package org.partnersuite.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.unitofwork.Database;

/** The audit records where a caller is, as the gateway says it; nobody else is believed. */
@QuarkusTest
@Tag("XC-3")
class CallerAddressTest {
    private static final String ACCOUNT = "{\"name\":\"Cancity\",\"market\":\"East\",\"geography\":\"Americas\"}";
    private static final String STRANGER = "127.0.0.2";

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init") // given by the test's container
    URI service;

    @Inject
    Database database;

    @Test
    void whatTheGatewaySaysIsRecorded() {
        Api.as("seller")
                .request()
                .contentType("application/json")
                .header("traceparent", traceparent())
                .header("Idempotency-Key", trace)
                .header("X-Forwarded-For", "203.0.113.9")
                .body(ACCOUNT)
                .post(Api.BASE + "/accounts")
                .then()
                .statusCode(201);
        assertThat(recordedAddress()).isEqualTo("203.0.113.9");
    }

    @Test
    void whoeverIsNotTheGatewayCannotSayWhereItIs() throws IOException {
        try (Socket stranger = new Socket()) {
            assumeThat(binds(stranger)).as("this machine has " + STRANGER).isTrue();
            stranger.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            stranger.getOutputStream()
                    .write(("POST " + Api.BASE + "/accounts HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer " + Tokens.of("seller")
                                    + "\r\nContent-Type: application/json\r\n"
                                    + "Idempotency-Key: " + trace
                                    + "\r\nX-Forwarded-For: 203.0.113.9\r\nForwarded: for=203.0.113.9\r\ntraceparent: "
                                    + traceparent() + "\r\nContent-Length: " + ACCOUNT.length()
                                    + "\r\nConnection: close\r\n\r\n" + ACCOUNT)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(stranger.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 201");
        }
        assertThat(recordedAddress()).isEqualTo(STRANGER);
    }

    private static boolean binds(Socket socket) {
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName(STRANGER), 0));
            return true;
        } catch (IOException noSuchAddress) {
            return false;
        }
    }

    private String traceparent() {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    private String recordedAddress() {
        return database.readAs(
                Caller.service("test"), db -> db.createQuery("select address from audit_entry where trace_id = :trace")
                        .bind("trace", trace)
                        .mapTo(String.class)
                        .one());
    }
}
