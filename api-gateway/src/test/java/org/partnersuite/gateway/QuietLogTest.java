package org.partnersuite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.framing.RawConnection;

/** What callers do is no news for those who are woken by the log. */
@QuarkusTest
@Tag("XC-4")
class QuietLogTest {
    @TestHTTPResource
    URI gateway;

    @TestHTTPResource(tls = true)
    URI secure;

    private final Queue<String> alarms = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue() || entry.getThrown() != null) {
                alarms.add(entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void callersThatBreakOffLeaveNoAlarm() throws Exception {
        String request =
                " /v1/engagement/%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token("quiet") + "\r\n";
        for (int i = 0; i < 3; i++) {
            leave("POST" + request.formatted("accounts") + "Content-Length: 100\r\n\r\n{");
            leave("POST" + request.formatted("accounts") + "Transfer-Encoding: chunked\r\n\r\n5\r\n{");
            leave("GET" + request.formatted("events") + "\r\n");
            leave("POST" + request.formatted("accounts") + "Content-Length: 200000\r\n\r\n{");
            leave("GET /v1/engagement/accounts HTTP/1.1\r\nHost: a b\r\n\r\n");
            leave("GET / HT");
        }
        answered();
        assertThat(alarms).isEmpty();
    }

    @Test
    void requestsOfHttp2LeaveNoAlarm() throws Exception {
        for (int i = 0; i < 3; i++) {
            answered();
        }
        assertThat(alarms).isEmpty();
    }

    private void leave(String request) throws IOException {
        try (RawConnection caller = RawConnection.to(gateway)) {
            caller.send(request);
            caller.reset();
        }
        try (RawConnection caller = RawConnection.to(gateway)) {
            caller.send(request);
        }
    }

    private void answered() throws Exception {
        try (HttpClient http = Https.client(HttpClient.Version.HTTP_2)) {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(secure.resolve("/v1/engagement/accounts"))
                            .header("Authorization", "Bearer " + token("other"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
        }
    }

    private static String token(String person) {
        return Tokens.with(Map.of("sub", person, "azp", "log", "groups", List.of("seller")));
    }
}
