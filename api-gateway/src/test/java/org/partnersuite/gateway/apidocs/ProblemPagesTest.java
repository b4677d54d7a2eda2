package org.partnersuite.gateway.apidocs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code type} of a problem document leads to. */
@QuarkusTest
@Tag("XC-1")
class ProblemPagesTest {
    static List<JsonObject> problems() {
        return ProblemCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void eachProblemHasAPageThatSaysWhatToDo(JsonObject problem) {
        assertThat(problem.getString("meaning")).endsWith(".");
        assertThat(problem.getString("remedy")).endsWith(".");
        given().get("/docs/problems/" + problem.getString("code"))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<h1>" + problem.getString("code") + "</h1>"))
                .body(containsString(
                        "Status " + problem.getJsonArray("statuses").getInteger(0)));
    }

    @Test
    void onePageListsThem() {
        given().redirects().follow(false).get("/docs/problems").then().header("Location", endsWith("/docs/problems/"));
        String list =
                given().get("/docs/problems/").then().statusCode(200).extract().asString();
        assertThat(problems()).hasSizeGreaterThan(80).allSatisfy(problem -> assertThat(list)
                .contains("href=\"/docs/problems/" + problem.getString("code") + "\""));
    }

    @Test
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
}
