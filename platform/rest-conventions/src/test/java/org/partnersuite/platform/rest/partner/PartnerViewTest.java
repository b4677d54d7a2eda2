package org.partnersuite.platform.rest.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.Tokens;

@QuarkusTest
@WithTestResource(IssuerResource.class)
@Tag("XC-3")
class PartnerViewTest {
    private static final String ONE =
            "{\"id\":\"1\",\"name\":\"one\",\"price\":7.10,\"shares\":[{\"part\":1}],\"byName\":{\"a\":{\"part\":2}}}";

    @Test
    void aPartnerGetsWhatIsDecidedToBeShownInEveryKindOfAnswer() {
        partner()
                .get("/offers/one")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body(equalTo(ONE));
        partner().get("/offers").then().statusCode(200).body(equalTo("{\"items\":[" + ONE + "]}"));
        partner().get("/offers/all").then().statusCode(200).body(equalTo("[" + ONE + "]"));
        partner()
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{}")
                .post("/offers")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/offers/1"))
                .body(equalTo(ONE));
        partner().header("If-None-Match", "\"3\"").get("/offers/one").then().statusCode(304);
    }

    @Test
    void othersGetTheWhole() {
        seller().get("/offers/one").then().statusCode(200).body("note", equalTo("secret"));
        seller().get("/offers?writer=ann").then().statusCode(400);
        seller().get("/offers/one?writer=ann").then().statusCode(200);
    }

    @Test
    void aPartnerDoesNotAskByWhatItDoesNotSee() {
        partner().get("/offers/one?day=x").then().statusCode(200);
        partner()
                .get("/offers/one?writer=ann")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("writer"))
                .body("errors.code", contains("unknown_parameter"));
    }

    @Test
    void aRefusalTellsAPartnerNothingOfOtherRows() {
        partner()
                .get("/offers/refused")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("taken"))
                .body("$", not(hasKey("existingId")));
        seller().get("/offers/refused").then().statusCode(409).body("existingId", equalTo("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offers/file", "/offers/inside"})
    void whatHasNoRepresentationForPartnersIsNotSent(String path) {
        partner().get(path).then().body(not(containsString("secret")));
        seller().get(path).then().statusCode(200).body(containsString("secret"));
    }

    @Test
    void theDocumentTellsWhatPartnersGetAndWhatNobodyHasDecided() {
        ValidatableResponse document =
                given().queryParam("format", "json").get("/openapi").then();
        String schemas = "components.schemas.";
        document.body(schemas + "PartnerOffer.properties", not(hasKey("note")))
                .body(schemas + "PartnerOffer.properties.shares.items.$ref", endsWith("/PartnerOfferShare"))
                .body(schemas + "PartnerOffer.required", contains("id", "name", "price", "shares", "byName"))
                .body(schemas + "Offer.properties", hasKey("note"))
                .body(
                        "paths.'/offers'.get.responses.'200'.content.'application/json'.schema.x-partner-schema",
                        equalTo("#/components/schemas/PartnerOfferPage"))
                .body("paths.'/offers'.get.responses.'200'.description", containsString("PartnerOfferPage"))
                .body("x-undecided-for-partners", allOf(contains("GET /offers/file answers text/csv", "Offer.later")));
    }

    private static RequestSpecification partner() {
        return given().auth().oauth2(Tokens.ofPartner(UUID.randomUUID()));
    }

    private static RequestSpecification seller() {
        return given().auth().oauth2(Tokens.of("seller"));
    }
}
