package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.gateway.apidocs.ProblemCatalogue;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.framing.RawConnection;
import org.partnersuite.platform.testkit.framing.RawConnection.Answer;

/** Every refusal of the gateway itself is one of the catalogue that the services' refusals are of as well. */
@QuarkusTest
@Tag("XC-1")
class ProblemVocabularyTest {
    private static final String ACCOUNTS = "/v1/engagement/accounts";
    private static final String LONG = "x".repeat(30_000);

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, '', 404, not_found",
        "GET, /v1/nobody/accounts, '', 404, not_found",
        "POST, /openapi, '', 405, method_not_allowed",
        "GET, /v1/engagement/accounts, 'Authorization: Bearer x.y.z', 401, invalid_token",
        "GET, /v1/engagement/accounts, '', 401, unauthorized",
        "GET, /v1/engagement/accounts, 'Content-Length: 1, 2', 400, bad_request",
        "POST, /v1/engagement/accounts, 'Content-Length: 5000000000', 401, unauthorized",
        "POST, /nothing, 'Content-Length: 5000000000', 404, not_found"
    })
    void aRefusalIsAProblemDocumentOfTheCatalogue(String method, String path, String header, int status, String code)
            throws IOException {
        assertRefused(head(method, path) + (header.isEmpty() ? "" : header + "\r\n"), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/engagement/accounts, 'Content-Length: 100001', 413, too_large",
        "/v1/engagement/accounts, 'Content-Length: 5000000000', 413, too_large",
        "/v1/engagement/accounts, 'Content-Length: 10', 408, request_timeout",
        "/v1/engagement/accounts, 'Expect: luck', 417, expectation_failed",
        "/v1/reporting/rebuilds, 'Content-Length: 0', 503, unavailable",
    })
    void soIsARefusalOfAKnownCaller(String path, String header, int status, String code) throws IOException {
        assertRefused(head("POST", path) + authorization(code) + header + "\r\n", status, code);
    }

    @Test
    void headsThatAreTooLargeAreRefusedAlike() throws IOException {
        assertRefused(head("GET", ACCOUNTS + "?name=" + LONG), 414, "uri_too_long");
        assertRefused(head("GET", ACCOUNTS) + "X-Long: " + LONG + "\r\n", 431, "headers_too_large");
    }

    @Test
    void soIsACallerThatAsksTooMuch() throws IOException {
        String token = authorization("asks-too-much");
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 260 && !statuses.contains(429); i++) {
            statuses.add(answer(head("GET", ACCOUNTS) + token).status());
        }
        assertRefused(head("GET", ACCOUNTS) + token, 429, "too_many_requests");
    }

    private void assertRefused(String head, int status, String code) throws IOException {
        Answer answer = answer(head);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.fieldNames())
                .startsWith("type", "title", "status", "detail", "instance", "code")
                .isSubsetOf("type", "title", "status", "detail", "instance", "code", "traceId");
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isEqualTo(HttpProblem.titleOf(status));
        assertThat(problem.getString("detail")).endsWith(".");
        assertThat(problem.getString("type")).isEqualTo("/docs/problems/" + code);
        assertThat(ProblemCatalogue.statuses(code)).contains(status);
        given().get(problem.getString("type")).then().statusCode(200);
    }

    private Answer answer(String head) throws IOException {
        try (RawConnection caller = RawConnection.to(gateway)) {
            caller.send(head + "\r\n");
            Answer answer = caller.read();
            assertThat(answer).as("an answer to " + head).isNotNull();
            return answer;
        }
    }

    private static String head(String method, String target) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n";
    }

    private static String authorization(String person) {
        return "Authorization: Bearer "
                + Tokens.with(Map.of("sub", person, "azp", "vocabulary", "groups", List.of("seller"))) + "\r\n";
    }
}
