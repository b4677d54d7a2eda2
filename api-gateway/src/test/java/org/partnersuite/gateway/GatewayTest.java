package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBulkFileStreamsThrough(HttpClient.Version version) throws Exception {
        HttpResponse<String> response = send(version, "/v1/engagement/bulk-jobs/1/content", new Zeros(50_000_000));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"bytes\":50000000");
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
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(gateway.resolve(path))
                            .header("Authorization", "Bearer " + Tokens.of("integration"))
                            .header("Content-Type", "text/csv")
                            .timeout(Duration.ofSeconds(30))
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.version()).isEqualTo(version);
            return response;
        }
    }
}
