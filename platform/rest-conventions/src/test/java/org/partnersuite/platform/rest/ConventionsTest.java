package org.partnersuite.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.strictness.Strictness;

@QuarkusTest
@WithTestResource(IssuerResource.class)
@Tag("XC-1")
class ConventionsTest {
    private static final String ONE = "/things/01890a5d-ac96-774b-bcce-b302099a8057";

    @Test
    void aCallWithoutARightTokenOrRoleIsRefused() {
        problem(given().get(ONE), 401, "unauthorized").header("WWW-Authenticate", "Bearer");
        problem(given().header("Authorization", "Bearer x.y.z").get(ONE), 401, "invalid_token");
        problem(given().auth().oauth2(Tokens.of("reader")).get(ONE), 403, "forbidden")
                .body("detail", containsString("seller"));
    }

    @Test
    void theProtocolRefusesByProblemDocuments() {
        problem(seller().get("/nowhere"), 404, "not_found");
        problem(seller().get("/things/no-uuid"), 404, "not_found");
        problem(seller().get("/things/1-1-1-1-1"), 404, "not_found");
        problem(seller().urlEncodingEnabled(false).get("/things/%07"), 400, "bad_request");
        problem(seller().delete(ONE), 405, "method_not_allowed");
        problem(
                seller().header("Idempotency-Key", "k")
                        .contentType("text/plain")
                        .body("x")
                        .post("/things"),
                415,
                "unsupported_media_type");
        problem(seller().get("/things/broken"), 500, "internal")
                .body(not(containsString("secret")))
                .header("Sunset", equalTo("Thu, 31 Dec 2026 00:00:00 GMT"));
    }

    @Test
    void answersArePackedForWhoAsks() {
        seller().header("Accept-Encoding", "gzip")
                .get(ONE)
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
        problem(seller().header("Accept-Encoding", "gzip").get("/nowhere"), 404, "not_found")
                .header("Content-Encoding", equalTo("gzip"));
        seller().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get(ONE)
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue());
    }

    @Test
    void faultsOfHeaderQueryAndBodyComeTogether() {
        problem(
                        seller().contentType("application/json")
                                .queryParam("x", 1)
                                .body("{\"name\":1,\"colour\":2}")
                                .post("/things"),
                        400,
                        "bad_request")
                .body("errors.pointer", containsInAnyOrder("Idempotency-Key", "x", "/name", "/colour", "/size"));
        problem(
                        seller().header("Idempotency-Key", "k")
                                .contentType("application/json")
                                .post("/things"),
                        400,
                        "bad_request")
                .body("errors.code", hasItems("body_required"));
        problem(
                seller().header("Idempotency-Key", "k")
                        .contentType("application/json")
                        .body("\"" + "x".repeat(1_100_000) + "\"")
                        .post("/things"),
                413,
                "too_large");
    }

    @Test
    void changesNeedTheVersionAndReadsHonourIt() {
        problem(patch(null), 428, "if_match_required");
        problem(patch("\"2\""), 412, "stale").body("detail", containsString("the current ETag is \"3\""));
        problem(patch("3"), 400, "bad_request").body("errors[0].pointer", equalTo("If-Match"));
        patch("\"2\", \"3\"").then().statusCode(200).header("ETag", "\"4\"").body("name", equalTo("two"));
        seller().get(ONE).then().statusCode(200).header("ETag", "\"3\"");
        seller().header("If-None-Match", "W/\"3\"").get(ONE).then().statusCode(304);
    }

    @Test
    void aPutThatOnlyCreatesLeavesWhatExists() {
        problem(put("1", "If-None-Match", "*"), 412, "already_exists");
        put("new", "If-None-Match", "*").then().statusCode(201);
        problem(put("new", "If-Match", "\"1\""), 412, "stale");
        problem(put("new", "If-Match", "1"), 400, "bad_request")
                .body("errors[0].pointer", equalTo("If-Match"))
                .body("errors[0].detail", containsString("quotation marks"));
        problem(put("1", "If-Match", "W/\"3\""), 412, "stale").body("detail", containsString("weak"));
        problem(put("%2e%2e", "If-None-Match", "*"), 400, "bad_request").body("detail", containsString(".."));
    }

    @Test
    void aRefusalOfTheMethodOrTheMediaTypeNamesTheRightOnes() {
        problem(seller().delete(ONE), 405, "method_not_allowed").header("Allow", "GET, HEAD, OPTIONS, PATCH");
        problem(seller().get("/things/by-external-id/x/y"), 405, "method_not_allowed")
                .header("Allow", "OPTIONS, PUT");
        seller().options("/things").then().header("Allow", "OPTIONS, POST");
        problem(
                        seller().header("If-Match", "*")
                                .contentType("application/json")
                                .body("{}")
                                .patch(ONE),
                        415,
                        "unsupported_media_type")
                .header("Accept-Patch", "application/merge-patch+json")
                .body(
                        "detail",
                        containsString("accepts application/merge-patch+json, but Content-Type is application/json"));
        problem(
                        seller().header("Idempotency-Key", "k")
                                .contentType("text/plain")
                                .body("x")
                                .post("/things"),
                        415,
                        "unsupported_media_type")
                .body("detail", containsString("accepts application/json, but Content-Type is text/plain"));
        problem(
                        seller().header("Idempotency-Key", "k")
                                .header("Content-Encoding", "gzip")
                                .contentType("application/json")
                                .body("{}")
                                .post("/things"),
                        415,
                        "unsupported_media_type")
                .header("Accept-Encoding", "identity")
                .body("detail", containsString("names gzip"));
    }

    @Test
    void theETagOfACompressedAnswerIsGoodForAChange() {
        String etag = seller().header("Accept-Encoding", "gzip")
                .get(ONE)
                .then()
                .header("Content-Encoding", equalTo("gzip"))
                .extract()
                .header("ETag");
        patch(etag).then().statusCode(200);
    }

    @Test
    void aBatchAnswersEachItemInOrder() {
        seller().header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{\"items\":[{\"name\":\"a\",\"size\":1},{\"name\":\"\"},{\"name\":\"b\",\"size\":2}]}")
                .post("/things/batch")
                .then()
                .statusCode(207)
                .body("results.status", equalTo(java.util.List.of(201, 400, 201)))
                .body("results[1].problem.errors.pointer", containsInAnyOrder("/name", "/size"))
                .body("results[2].body.name", equalTo("b"));
    }

    @Test
    void theDocumentSaysWhatIsDemanded() {
        given().queryParam("format", "json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", containsString("3.1"))
                .body("paths.'/things'.post.x-roles", equalTo(java.util.List.of("seller")))
                .body("paths.'/things'.post.parameters.name", hasItems("Idempotency-Key"))
                .body("paths.'/things/{id}'.patch.parameters.name", hasItems("If-Match"))
                .body(
                        "paths.'/things/by-external-id/{source}/{externalId}'.put.parameters.name",
                        hasItems("If-Match", "If-None-Match"))
                .body(
                        "paths.'/things/{id}'.patch.requestBody.content.keySet()",
                        hasItems("application/merge-patch+json"))
                .body(
                        "paths.'/things/{id}'.patch.responses.keySet()",
                        hasItems("400", "401", "403", "404", "412", "428"))
                .body("components.schemas.keySet()", hasItems("Problem", "Fault", "ThingRequest"));
    }

    @Test
    void theDocumentSaysWhatIsAlwaysThereAndNamesEachSchemaAfterItsClass() {
        given().queryParam("format", "json")
                .get("/openapi")
                .then()
                .body("components.schemas.ThingRequest.required", equalTo(java.util.List.of("name", "size")))
                .body("components.schemas.ThingRequestPatch", not(hasKey("required")))
                .body("components.schemas.BatchResultEntry.required", equalTo(java.util.List.of("status")))
                .body("components.schemas.BatchResultRefusal.required", equalTo(java.util.List.of("code", "detail")))
                .body("components.schemas.keySet()", not(hasItem("UUID")));
    }

    @Test
    void brokenRequestsOfEveryOperationAreRefusedWithEveryFault() throws Exception {
        String document = given().queryParam("format", "json").get("/openapi").asString();

        assertThat(new Strictness(
                                URI.create(RestAssured.baseURI + ":" + RestAssured.port), document, Map.of(), 20261122)
                        .findings())
                .isEmpty();
    }

    private static RequestSpecification seller() {
        return given().auth().oauth2(Tokens.of("seller"));
    }

    private static io.restassured.response.Response patch(@Nullable String ifMatch) {
        RequestSpecification request = seller().contentType("application/merge-patch+json; charset=utf-8")
                .body("{\"name\":\"two\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(ONE);
    }

    private static io.restassured.response.Response put(String id, String header, String value) {
        return seller().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"name\":\"two\",\"size\":1}")
                .header(header, value)
                .put("/things/by-external-id/crm/" + id);
    }

    private static ValidatableResponse problem(io.restassured.response.Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}
