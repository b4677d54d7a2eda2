package org.partnersuite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.framing.RawConnection;
import org.partnersuite.platform.testkit.framing.RawConnection.Answer;

/** Interim answers and answers without a body, as the whole gateway writes them. */
@QuarkusTest
@Tag("XC-4")
class WireTest {
    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({"GET,unchanged,304", "HEAD,unchanged,304", "DELETE,removed,204", "HEAD,accounts,200"})
    void anAnswerWithoutABodyEndsWithItsHead(String method, String path, int status) throws IOException {
        try (RawConnection caller = RawConnection.to(gateway)) {
            caller.send(head(method, "/v1/engagement/" + path) + "Accept-Encoding: gzip\r\n\r\n");
            Answer answer = caller.readHead();
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.headers()).containsEntry("ETag", "\"7\"").doesNotContainKey("Transfer-Encoding");
            caller.send(head("GET", "/v1/engagement/accounts") + "\r\n");
            assertThat(caller.read().body()).as("the next answer").contains("\"method\":\"GET\"");
        }
    }

    @Test
    void whoWaitsForContinueIsToldToAtOnce() throws IOException {
        try (RawConnection caller = RawConnection.to(gateway)) {
            caller.send(head("PUT", "/v1/engagement/bulk-jobs/1/content")
                    + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");
            assertThat(caller.readHead().status()).isEqualTo(100);
            caller.send("abcde");
            assertThat(caller.read().body()).contains("\"bytes\":5");
        }
    }

    @Test
    void whoWaitsForContinueIsRefusedBeforeTheBody() throws IOException {
        try (RawConnection caller = RawConnection.to(gateway)) {
            caller.send("PUT /v1/engagement/bulk-jobs/1/content HTTP/1.1\r\nHost: localhost\r\n"
                    + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");
            assertThat(caller.read().status()).isEqualTo(401);
        }
    }

    private static String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.with(Map.of("sub", "jane", "azp", "wire", "groups", List.of("seller"))) + "\r\n";
    }
}
