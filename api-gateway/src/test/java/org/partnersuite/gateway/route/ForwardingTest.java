package org.partnersuite.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.gateway.BareServer;
import org.partnersuite.gateway.Https;
import org.partnersuite.gateway.Zeros;

/** What becomes of a request on its way to a service, and of the answer on its way back. */
@Tag("XC-4")
class ForwardingTest {
    private static final String ACCOUNTS = "/v1/engagement/accounts";
    private static final String SELLER = Callers.token("seller", "forwarding");

    private static BareServer gateway;
    private static URI secure;

    @BeforeAll
    static void start() {
        gateway = Callers.gateway(Map.of());
        secure = gateway.listenByTls();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void theTargetPassesUnchangedAndTheAnswerComesBack() throws Exception {
        HttpResponse<String> response = get(ACCOUNTS + "?sort=-name&name=a%20b");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(new JsonObject(response.body()).getString("uri")).isEqualTo(ACCOUNTS + "?sort=-name&name=a%20b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc-1", "A.b_c-9", "x"})
    void anAcceptableRequestIdIsKept(String id) throws Exception {
        HttpResponse<String> response = get(ACCOUNTS, "X-Request-Id", id);

        assertThat(response.headers().firstValue("X-Request-Id")).hasValue(id);
        assertThat(new JsonObject(response.body()).getString("requestId")).isEqualTo(id);
    }

    @Test
    void anUnacceptableRequestIdIsReplaced() throws Exception {
        for (String id : new String[] {"a b<script>", "x".repeat(129), ""}) {
            HttpResponse<String> response = get(ACCOUNTS, "X-Request-Id", id);

            String given = response.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(given).matches("[0-9a-f-]{36}");
            assertThat(new JsonObject(response.body()).getString("requestId")).isEqualTo(given);
        }
    }

    @Test
    void whatACallerSaysOfItsAddressIsNotBelieved() throws Exception {
        HttpResponse<String> response = get(ACCOUNTS, "X-Forwarded-For", "10.9.9.9", "Forwarded", "for=10.9.9.9");

        assertThat(new JsonObject(response.body()).getString("forwardedFor")).isEqualTo("127.0.0.1");
    }

    @Test
    void answersCarryTheHeadersThatKeepBrowsersOutOfTrouble() throws Exception {
        HttpResponse<String> response = get(ACCOUNTS);

        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void aServiceThatIsDownGives503AndNothingElseSuffers() throws Exception {
        for (int i = 0; i < 8; i++) {
            HttpResponse<String> down = get("/v1/reporting/topsheets/watsonx");
            assertThat(down.statusCode()).isEqualTo(503);
            assertThat(down.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(down.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(code(down)).isEqualTo("unavailable");
            assertThat(get(ACCOUNTS).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aServiceThatDiesOverARequestGives503(HttpClient.Version version) throws Exception {
        HttpResponse<String> response = post(version, "/v1/customer-success/dying", new Zeros(50_000));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(code(response)).isEqualTo("unavailable");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBodyThatTurnsOutToBePastItsBoundIsRefused(HttpClient.Version version) throws Exception {
        HttpResponse<String> chunked = post(version, ACCOUNTS, new Zeros(200_000));

        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(code(chunked)).isEqualTo("too_large");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBodyUpToItsBoundPassesWhole(HttpClient.Version version) throws Exception {
        HttpResponse<String> response = post(version, ACCOUNTS, new Zeros(100_000));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(response.body()).getInteger("bytes")).isEqualTo(100_000);
    }

    @Test
    void contentOfABulkJobHasABoundOfItsOwn() throws Exception {
        String content = "/v1/engagement/bulk-jobs/1/content";
        assertThat(post(HttpClient.Version.HTTP_1_1, content, new Zeros(200_000))
                        .statusCode())
                .isEqualTo(200);
        for (String other : new String[] {"/v1/engagement/bulk-jobs/1", "/v1/engagement/bulk-jobs/1/content/2"}) {
            assertThat(post(HttpClient.Version.HTTP_1_1, other, new Zeros(200_000))
                            .statusCode())
                    .as(other)
                    .isEqualTo(413);
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Authorization";
        all[1] = SELLER;
        return gateway.send("GET", path, all);
    }

    private static HttpResponse<String> post(HttpClient.Version version, String path, InputStream body)
            throws Exception {
        try (HttpClient http = Https.client(version)) {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(secure.resolve(path))
                            .header("Authorization", SELLER)
                            .timeout(Duration.ofSeconds(30))
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.version()).isEqualTo(version);
            return response;
        }
    }

    private static String code(HttpResponse<String> response) {
        return new JsonObject(response.body()).getString("code");
    }
}
