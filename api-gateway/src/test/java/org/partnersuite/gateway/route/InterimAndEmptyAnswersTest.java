package org.partnersuite.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.gateway.BareServer;
import org.partnersuite.platform.testkit.framing.RawConnection;
import org.partnersuite.platform.testkit.framing.RawConnection.Answer;

/** Answers without a body, those before a body and compressed ones, byte by byte as they are on the wire. */
@Tag("XC-4")
class InterimAndEmptyAnswersTest {
    private static final String ACCOUNTS = "/v1/engagement/accounts";
    private static final String SELLER = Callers.token("jane", "wire");

    private static BareServer gateway;

    @BeforeAll
    static void start() {
        gateway = Callers.gateway(Map.of("gateway.limits.caller-silence", "20s"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({"GET,unchanged,304", "HEAD,unchanged,304", "DELETE,removed,204", "HEAD,packed,200", "HEAD,accounts,200"
    })
    void anAnswerWithoutABodyEndsWithItsHead(String method, String path, int status) throws IOException {
        for (String accept : new String[] {"", "Accept-Encoding: gzip\r\n"}) {
            try (RawConnection caller = RawConnection.to(gateway.address())) {
                caller.send(head(method, "/v1/engagement/" + path, SELLER) + accept + "\r\n");
                Answer answer = caller.readHead();
                assertThat(answer.status()).isEqualTo(status);
                assertThat(answer.headers()).containsEntry("ETag", "\"7\"").doesNotContainKey("Transfer-Encoding");
                if (status != 200) {
                    assertThat(answer.headers()).doesNotContainKey("Content-Length");
                }
                caller.send(head("GET", ACCOUNTS, SELLER) + "\r\n");
                assertThat(caller.read().body()).as("the next answer").contains("\"method\":\"GET\"");
            }
        }
    }

    @Test
    void whoWaitsForContinueIsToldToAtOnce() throws IOException {
        try (RawConnection caller = RawConnection.to(gateway.address())) {
            caller.send(head("POST", ACCOUNTS, SELLER) + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");
            assertThat(caller.readHead().status()).isEqualTo(100);
            caller.send("abcde");
            Answer answer = caller.read();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"bytes\":5");
        }
    }

    /** The body never comes: an answer that waited for it would come after twenty seconds, or be another one. */
    @ParameterizedTest
    @CsvSource({
        "/v1/engagement/accounts, Bearer nonsense, 5, 401",
        "/v1/engagement/accounts, Bearer jane@wire, 100001, 413",
        "/v1/reporting/rebuilds, Bearer jane@wire, 5, 503",
        "/v1/nobody/accounts, Bearer jane@wire, 5, 404"
    })
    void whoWaitsForContinueIsRefusedBeforeTheBody(String path, String token, int length, int status)
            throws IOException {
        long begun = System.nanoTime();
        try (RawConnection caller = RawConnection.to(gateway.address())) {
            caller.send(head("POST", path, token) + "Expect: 100-continue\r\nContent-Length: " + length + "\r\n\r\n");
            Answer answer = caller.read();
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body()).contains("\"status\":" + status);
        }
        assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
    }

    @Test
    void whoIsRefusedBeforeTheBodyAndSendsItAllTheSameReadsTheRefusal() throws IOException {
        try (RawConnection caller = RawConnection.to(gateway.address())) {
            caller.send(head("POST", ACCOUNTS, "Bearer nonsense")
                    + "Expect: 100-continue\r\nContent-Length: 50000\r\n\r\n");
            caller.send("x".repeat(50_000));
            Answer answer = caller.read();
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.headers()).containsEntry("Connection", "close");
            assertThat(caller.ends()).isTrue();
        }
    }

    @Test
    void aCompressedAnswerPassesAsItIsWithItsETag() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> packed = http.send(
                    HttpRequest.newBuilder(gateway.address().resolve("/v1/engagement/packed"))
                            .header("Authorization", SELLER)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(packed.headers().firstValue("ETag")).hasValue("\"7\"");
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("{\"name\":\"Cedar\"}");
            }
        }
    }

    private static String head(String method, String path, String authorization) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization + "\r\n";
    }
}
