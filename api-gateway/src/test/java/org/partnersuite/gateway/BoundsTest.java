package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.framing.RawConnection;

/** What one caller may have at once, and that others are served meanwhile. */
@QuarkusTest
@Tag("XC-4")
class BoundsTest {
    private static final int AT_ONCE = 6;
    private static final int STREAMS = 2;
    private static final int CONNECTIONS_TO_A_SERVICE = 8;
    private static final int CONNECTIONS_OF_AN_ADDRESS = 400;

    @TestHTTPResource
    URI gateway;

    @Test
    void peopleOfOneClientHaveLimitsOfTheirOwn() {
        Response last = null;
        for (int i = 0; i < 260 && (last == null || last.statusCode() == 200); i++) {
            last = get(token("greedy", "crowd"), "/v1/engagement/accounts");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        get(token("modest", "crowd"), "/v1/engagement/accounts")
                .then()
                .statusCode(200)
                .header("RateLimit", notNullValue());
    }

    @Test
    void aCallerHasSoManyRequestsUnderWayAndOthersAreServed() throws IOException {
        String busy = token("busy", "bounds");
        List<RawConnection> connections = ask(busy, "/v1/partner-program/silent", AT_ONCE);
        Response refusal =
                await().until(() -> get(busy, "/v1/engagement/accounts"), answer -> answer.statusCode() == 429);
        refusal.then().header("Retry-After", notNullValue()).body("code", equalTo("too_many_requests"));
        get(token("idle", "bounds"), "/v1/partner-program/partners").then().statusCode(200);
        close(connections);
    }

    @Test
    void whoWaitsForAConnectionIsToldSoon() throws IOException {
        List<RawConnection> connections = ask(token("first", "pool"), "/v1/partner-program/silent", AT_ONCE);
        connections.addAll(
                ask(token("second", "pool"), "/v1/partner-program/silent", CONNECTIONS_TO_A_SERVICE - AT_ONCE));
        get(token("third", "pool"), "/v1/partner-program/partners")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));
        get(token("third", "pool"), "/v1/engagement/accounts").then().statusCode(200);
        close(connections);
    }

    @Test
    void aCallerHasSoManyStreamsAndOthersTheirs() throws IOException {
        String watching = token("watching", "streams");
        List<RawConnection> connections = ask(watching, "/v1/engagement/events", STREAMS);
        for (RawConnection connection : connections) {
            assertThat(connection.readHead().status()).isEqualTo(200);
        }
        get(watching, "/v1/engagement/events")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("too_many_requests"));
        get(watching, "/v1/engagement/accounts").then().statusCode(200);
        List<RawConnection> others = ask(token("looking", "streams"), "/v1/engagement/events", 1);
        assertThat(others.getFirst().readHead().status()).isEqualTo(200);
        close(connections);
        close(others);
    }

    @Test
    void aStreamEndsWithItsToken() throws IOException {
        long soon = Instant.now().getEpochSecond() + 3;
        String token = Tokens.with(Map.of("sub", "brief", "azp", "streams", "groups", List.of("seller"), "exp", soon));
        try (RawConnection connection = ask(token, "/v1/engagement/events", 1).getFirst()) {
            RawConnection.Answer answer = connection.read();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("data: something");
            assertThat(Instant.now().getEpochSecond()).isBetween(soon - 1, soon + 3);
        }
    }

    @Test
    void anAddressHasSoManyConnections() throws IOException {
        List<RawConnection> connections = new ArrayList<>();
        for (int i = 0; i <= CONNECTIONS_OF_AN_ADDRESS; i++) {
            connections.add(RawConnection.to(gateway));
        }
        assertThat(connections.getLast().ends()).isTrue();
        close(connections);
    }

    private List<RawConnection> ask(String token, String path, int times) throws IOException {
        List<RawConnection> connections = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            RawConnection connection = RawConnection.to(gateway);
            connection.send(
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
            connections.add(connection);
        }
        return connections;
    }

    private static void close(List<RawConnection> connections) throws IOException {
        for (RawConnection connection : connections) {
            connection.close();
        }
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static String token(String person, String client) {
        return Tokens.with(Map.of("sub", person, "azp", client, "groups", List.of("seller")));
    }
}
