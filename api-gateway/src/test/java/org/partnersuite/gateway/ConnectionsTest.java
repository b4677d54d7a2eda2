package org.partnersuite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** How long connections last, and how many an address has. */
@QuarkusTest
@Tag("XC-4")
class ConnectionsTest {
    private static final int CONNECTIONS_OF_AN_ADDRESS = 400;

    @TestHTTPResource
    URI gateway;

    @Test
    void aStreamEndsWithItsToken() throws IOException {
        // The first request of a gateway takes long: it reads the issuer's keys.
        assertThat(streamed(Instant.now().getEpochSecond() + 1).status()).isIn(200, 401);
        long soon = Instant.now().getEpochSecond() + 5;
        RawConnection.Answer answer = streamed(soon);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("data: something");
        assertThat(Instant.now().getEpochSecond()).isBetween(soon - 1, soon + 3);
    }

    private RawConnection.Answer streamed(long until) throws IOException {
        String token = Tokens.with(Map.of("sub", "brief", "azp", "streams", "groups", List.of("seller"), "exp", until));
        try (RawConnection connection = RawConnection.to(gateway)) {
            connection.send("GET /v1/engagement/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                    + "\r\n\r\n");
            return connection.read();
        }
    }

    @Test
    void anAddressHasSoManyConnections() throws IOException {
        List<RawConnection> connections = new ArrayList<>();
        for (int i = 0; i <= CONNECTIONS_OF_AN_ADDRESS; i++) {
            connections.add(RawConnection.to(gateway));
        }
        assertThat(connections.getLast().ends()).isTrue();
        for (RawConnection connection : connections) {
            connection.close();
        }
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
}
