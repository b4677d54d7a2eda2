package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnersuite.platform.testkit.Tokens;

@QuarkusTest
@Tag("XC-4")
class GatewayTest {
    @TestHTTPResource(tls = true)
    URI gateway;

    @Test
    void aRequestReachesItsServiceUnchangedAndTheAnswerComesBack() {
        as("seller")
                .header("X-Request-Id", "abc-1")
                .header("X-Forwarded-For", "10.9.9.9")
                .get("/v1/engagement/accounts?sort=-name&name=a%20b")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .header("X-Request-Id", "abc-1")
                .body("uri", equalTo("/v1/engagement/accounts?sort=-name&name=a%20b"))
                .body("requestId", equalTo("abc-1"))
                .body("forwardedFor", equalTo("127.0.0.1"));
    }

    @Test
    void anUnacceptableRequestIdIsReplaced() {
        as("seller")
                .header("X-Request-Id", "a b<script>")
                .get("/v1/engagement/accounts")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void withoutAValidTokenNothingPasses() {
        given().post("/v1/engagement/accounts")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("unauthorized"));
        for (RequestSpecification stranger : List.of(
                given().auth().oauth2("nonsense"),
                given().auth().oauth2(Tokens.with(Map.of("groups", List.of("admin"), "exp", 1_000_000_000))))) {
            stranger.post("/v1/engagement/accounts")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer error"))
                    .header("RateLimit", notNullValue())
                    .body("code", equalTo("invalid_token"));
        }
    }

    @Test
    void aPathThatIsNobodysIsNotFound() {
        as("seller").get("/v1/payroll/salaries").then().statusCode(404).body("code", equalTo("not_found"));
    }

    @Test
    void aServiceThatIsDownGives503AndNothingElseSuffers() {
        for (int i = 0; i < 8; i++) {
            as("seller")
                    .get("/v1/reporting/topsheets/watsonx")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
            as("seller").get("/v1/engagement/accounts").then().statusCode(200);
        }
    }

    @Test
    void aClientThatAsksTooMuchIsToldWhenToComeBack() {
        String token = Tokens.with(Map.of("sub", "batch", "azp", "greedy", "groups", List.of("integration")));
        Response last = null;
        for (int i = 0; i < 260 && (last == null || last.statusCode() == 200); i++) {
            last = given().auth().oauth2(token).get("/v1/engagement/accounts");
        }
        assertThat(last).isNotNull();
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[0-9]+"))
                .header("RateLimit-Policy", equalTo("\"default\";q=200;w=600"))
                .header("RateLimit", startsWith("\"default\";r=0;t="))
                .body("code", equalTo("too_many_requests"));
        as("reader").get("/v1/engagement/accounts").then().statusCode(200).header("RateLimit", notNullValue());
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aServiceThatDiesOverARequestGives503(HttpClient.Version version) throws Exception {
        HttpResponse<String> answer = send(version, "/v1/customer-success/dying", new Zeros(50_000));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"unavailable\"");
    }

    @Test
    void aBodyThatDeclaresToBePastItsBoundIsRefused() {
        as("seller")
                .body(new byte[100_001])
                .post("/v1/engagement/accounts")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBodyThatTurnsOutToBePastItsBoundIsRefused(HttpClient.Version version) throws Exception {
        HttpResponse<String> chunked = send(version, "/v1/engagement/accounts", new Zeros(200_000));
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("\"too_large\"");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBulkFileStreamsThrough(HttpClient.Version version) throws Exception {
        HttpResponse<String> answer = send(version, "/v1/engagement/bulk-jobs/1/content", new Zeros(50_000_000));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bytes\":50000000");
    }

    @Test
    void answersCarryTheHeadersThatKeepBrowsersOutOfTrouble() {
        as("seller")
                .get("/v1/engagement/accounts")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void theInternalFrontendsMayCallFromTheirOriginAndOthersMayNot() {
        given().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "PATCH")
                .options("/v1/engagement/accounts")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:3000");
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "PATCH")
                .options("/v1/engagement/accounts")
                .then()
                .header("Access-Control-Allow-Origin", (String) null);
    }

    @Test
    void theServicesOpenapiDocumentsAreServedAsOne() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/v1/engagement/things"))
                .body("paths", hasKey("/v1/partner-program/things"))
                .body("components.schemas", hasKey("Thing"))
                .body("components.schemas", hasKey("PartnerProgramThing"))
                .body("components.schemas", not(hasKey("PartnerProgramMoney")))
                .body(
                        "paths.'/v1/partner-program/things'.get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/PartnerProgramThing"));
    }

    @Test
    void theApiCanBeBrowsed() {
        given().get("/docs/").then().statusCode(200).contentType("text/html");
        given().get("/docs/assets/swagger-ui-bundle.js").then().statusCode(200);
        given().get("/docs/page.js")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'self'"));
    }

    private static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of(role));
    }

    private HttpResponse<String> send(HttpClient.Version version, String path, InputStream body) throws Exception {
        try (HttpClient http = Https.client(version)) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(gateway.resolve(path))
                            .header("Authorization", "Bearer " + Tokens.of("integration"))
                            .header("Content-Type", "text/csv")
                            .timeout(Duration.ofSeconds(30))
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(version);
            return answer;
        }
    }
}
