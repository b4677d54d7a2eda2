package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.framing.RawConnection;

/** Whatever a caller does to its own request, the service stays open to the others. */
@QuarkusTest
@Tag("XC-4")
class CallerFaultsTest {
    private static final int MORE_THAN_THE_BREAKER_TAKES = 8;

    @TestHTTPResource
    URI gateway;

    @Test
    void callersThatResetOrCloseWhileTheySendAreNotTheServicesFailures() throws IOException {
        for (int i = 0; i < MORE_THAN_THE_BREAKER_TAKES; i++) {
            try (RawConnection caller = RawConnection.to(gateway)) {
                caller.send(half("reset-" + i));
                caller.reset();
            }
            try (RawConnection caller = RawConnection.to(gateway)) {
                caller.send(half("closed-" + i));
            }
        }
        othersAreAnswered();
    }

    @Test
    void callersThatFallSilentAreToldSoAndAreNotTheServicesFailures() throws IOException {
        List<RawConnection> callers = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_THE_BREAKER_TAKES; i++) {
            RawConnection caller = RawConnection.to(gateway);
            caller.send(half("silent-" + i));
            callers.add(caller);
        }
        othersAreAnswered();
        for (RawConnection caller : callers) {
            RawConnection.Answer answer = caller.read();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("\"code\":\"request_timeout\"");
            assertThat(caller.ends()).isTrue();
            caller.close();
        }
        othersAreAnswered();
    }

    @Test
    void aCallerThatLeavesBeforeItIsAnsweredIsNotTheServicesFailure() throws IOException {
        for (int i = 0; i < MORE_THAN_THE_BREAKER_TAKES; i++) {
            try (RawConnection caller = RawConnection.to(gateway)) {
                caller.send(request("GET", "/v1/partner-program/silent", "leaving-" + i) + "\r\n");
                caller.reset();
            }
        }
        given().auth()
                .oauth2(token("staying"))
                .get("/v1/partner-program/partners")
                .then()
                .statusCode(200);
    }

    @Test
    void aHeadThatDoesNotComeToItsEndEndsTheConnection() throws IOException {
        try (RawConnection caller = RawConnection.to(gateway)) {
            caller.send("GET /v1/engagement/accounts HTTP/1.1\r\nHost: local");
            assertThat(caller.ends()).isTrue();
        }
    }

    @Test
    void aConnectionThatSaysNothingEnds() throws IOException {
        try (RawConnection caller = RawConnection.to(gateway)) {
            assertThat(caller.ends()).isTrue();
        }
    }

    private void othersAreAnswered() {
        given().auth()
                .oauth2(token("other"))
                .get("/v1/engagement/accounts")
                .then()
                .statusCode(200)
                .body("method", equalTo("GET"));
    }

    private static String half(String person) {
        return request("POST", "/v1/engagement/accounts", person) + "Content-Length: 100\r\n\r\n{\"name\":";
    }

    private static String request(String method, String path, String person) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + token(person) + "\r\n";
    }

    private static String token(String person) {
        return Tokens.with(Map.of("sub", person, "azp", "faults", "groups", List.of("seller")));
    }
}
