package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.testkit.Tokens;

/** What the gateway says without a token, and of paths that are nobody's. */
@QuarkusTest
@Tag("XC-4")
class OpenPathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/v2/engagement/accounts", "/v1/payroll/salaries", "/v1", "/docs/nothing.js"})
    void aPathOfNobodyIsAProblemDocumentLikeThatOfAService(String path) {
        Response response = given().auth().oauth2(Tokens.of("reader")).get(path);
        response.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("RateLimit", notNullValue())
                .body("type", equalTo("/docs/problems/not_found"))
                .body("title", equalTo("Not Found"))
                .body("status", equalTo(404))
                .body("detail", notNullValue())
                .body("instance", equalTo(path))
                .body("code", equalTo("not_found"))
                .body("errors", nullValue())
                .body("traceId", notNullValue());
    }

    @Test
    void theJoinedDocumentIsPackedForWhoAsksAndFoundByHead() {
        String plain = given().config(unpacked())
                .header("Accept-Encoding", "gzip;q=0, identity")
                .get("/openapi")
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue())
                .header("Vary", notNullValue())
                .extract()
                .asString();
        given().header("Accept-Encoding", "gzip")
                .get("/openapi")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body("openapi", equalTo("3.1.0"));
        given().config(unpacked())
                .header("Accept-Encoding", "identity")
                .head("/openapi")
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(plain.length()));
    }

    @Test
    void cachesAreToldThatAnswersDifferByOrigin() {
        assertThat(given().auth()
                        .oauth2(Tokens.of("reader"))
                        .header("Origin", "http://localhost:3000")
                        .get("/v1/engagement/accounts")
                        .headers()
                        .getValues("Vary"))
                .contains("Origin");
        given().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "PATCH")
                .options("/v1/engagement/accounts")
                .then()
                .header("Vary", containsString("Origin"));
    }

    @Test
    @Tag("XC-1")
    void aProblemLeadsToItsPage() {
        String type = given().get("/v1/engagement/accounts")
                .then()
                .statusCode(401)
                .body("type", equalTo("/docs/problems/unauthorized"))
                .extract()
                .path("type");
        given().get(type).then().statusCode(200);
        given().get("/docs/problems/no_such_code").then().statusCode(404).contentType("application/problem+json");
    }

    private static RestAssuredConfig unpacked() {
        return RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }
}
