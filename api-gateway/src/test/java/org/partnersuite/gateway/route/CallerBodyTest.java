package org.partnersuite.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.gateway.BareServer;
import org.partnersuite.platform.testkit.framing.RawConnection;

/** Whatever a caller does to its own request, the service stays open to the others. */
@Tag("XC-4")
class CallerBodyTest {
    private static final int MORE_THAN_THE_BREAKER_TAKES = 8;

    /** With connections left for others while silent callers hold one each. */
    private final BareServer gateway = Callers.gateway(Map.of("gateway.origin.connections", "16"));

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void callersThatResetOrCloseWhileTheySendAreNotTheServicesFailures() throws Exception {
        for (int i = 0; i < MORE_THAN_THE_BREAKER_TAKES; i++) {
            try (RawConnection caller = caller()) {
                caller.send(half("reset-" + i));
                caller.reset();
            }
            try (RawConnection caller = caller()) {
                caller.send(half("closed-" + i));
            }
        }
        assertOthersAreAnswered();
    }

    @Test
    void callersThatFallSilentAreToldSoAndAreNotTheServicesFailures() throws Exception {
        List<RawConnection> callers = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_THE_BREAKER_TAKES; i++) {
            RawConnection caller = caller();
            caller.send(half("silent-" + i));
            callers.add(caller);
        }
        assertOthersAreAnswered();
        for (RawConnection caller : callers) {
            RawConnection.Answer answer = caller.read();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("\"code\":\"request_timeout\"");
            assertThat(caller.ends()).isTrue();
            caller.close();
        }
        assertOthersAreAnswered();
    }

    @Test
    void aCallerThatLeavesBeforeItIsAnsweredIsNotTheServicesFailure() throws Exception {
        for (int i = 0; i < MORE_THAN_THE_BREAKER_TAKES; i++) {
            try (RawConnection caller = caller()) {
                caller.send(request("GET", "/v1/partner-program/silent", "leaving-" + i) + "\r\n");
                caller.reset();
            }
        }
        assertThat(get("/v1/partner-program/partners").statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatComesInPartsPassesWhole() throws Exception {
        try (RawConnection caller = caller()) {
            caller.send(half("slow"));
            caller.send("x".repeat(60));
            caller.send("x".repeat(32));
            assertThat(caller.read().body()).contains("\"bytes\":100");
        }
        try (RawConnection caller = caller()) {
            caller.send(request("POST", "/v1/engagement/accounts", "chunked")
                    + "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n");
            caller.send("2\r\nfg\r\n0\r\n\r\n");
            assertThat(caller.read().body()).contains("\"bytes\":7");
        }
    }

    private void assertOthersAreAnswered() throws Exception {
        HttpResponse<String> answer = get("/v1/engagement/accounts");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"method\":\"GET\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return gateway.send("GET", path, "Authorization", Callers.token("other", "faults"));
    }

    private RawConnection caller() throws IOException {
        return RawConnection.to(gateway.address());
    }

    private static String half(String person) {
        return request("POST", "/v1/engagement/accounts", person) + "Content-Length: 100\r\n\r\n{\"name\":";
    }

    private static String request(String method, String path, String person) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: " + Callers.token(person, "faults") + "\r\n";
    }
}
