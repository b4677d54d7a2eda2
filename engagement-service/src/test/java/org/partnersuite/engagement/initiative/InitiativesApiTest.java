package org.partnersuite.engagement.initiative;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-4")
class InitiativesApiTest {
    private final Api seller = Api.as("seller");
    private String account = "";

    @BeforeEach
    void openAnAccount() {
        account = Given.account();
    }

    private String talent() {
        return "{\"accountId\":\"" + account + "\",\"name\":\"GenAI-Talent\",\"type\":\"TECHNOLOGY\"}";
    }

    @Test
    void anInitiativeBeginsWithTheSalesPlayOfAll() {
        String id = Given.initiative(account);
        seller.get("/initiatives/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("GenAI-Talent"))
                .body("salesPlay", equalTo("Spotlight Generative AI"))
                .body("tdp", nullValue());
        seller.post("/initiatives", talent().replace("}", ",\"salesPlay\":\"Spotlight Generative AI\"}"))
                .then()
                .statusCode(201);
    }

    @Test
    void everyUnmetRuleIsNamedAtOnceWithTheCallThatMeetsIt() {
        seller.post("/initiatives", """
                        {"accountId":"%s","name":"GenAI-Other","type":"CONSULTING_AND_TECHNOLOGY","description":"  ",
                         "salesPlay":"Another","consultingGrowthPlatform":"XYZ"}""".formatted(account))
                .then()
                .statusCode(422)
                .body("code", equalTo("initiative_rules_unmet"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "description",
                                "comments",
                                "sales_play",
                                "consulting_growth_platform",
                                "consulting_campaign"))
                .body("errors.satisfiedBy.path", hasItem("/v1/engagement/initiatives"));
        seller.post("/initiatives", talent().replace("GenAI-Talent", "GenAI-Nothing"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"))
                .body(
                        "errors[0].detail",
                        equalTo("The name must be one of: GenAI-Customer, GenAI-Talent,"
                                + " GenAI-App Modernization, GenAI-Other."));
    }

    @Test
    void itsAccountMustBeThere() {
        seller.post("/initiatives", talent().replace(account, UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/accountId"))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/engagement/accounts"));
    }

    @Test
    void itsTypeChangesOnlyTogetherWithWhatConsultingNeeds() {
        String path = "/initiatives/" + Given.initiative(account);
        seller.patch(path, "{\"type\":\"CONSULTING_AND_TECHNOLOGY\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/consultingGrowthPlatform", "/campaign"))
                .body("errors[0].satisfiedBy.method", equalTo("PATCH"));
        seller.patch(path, """
                        {"type":"CONSULTING_AND_TECHNOLOGY","consultingGrowthPlatform":"BTS","campaign":"Gen AI: watsonx",
                         "tdp":"Model platform"}""", "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        seller.patch(path, "{\"type\":\"TECHNOLOGY\"}", "\"1\"").then().statusCode(412);
        seller.patch(path, "{\"name\":\"GenAI-Customer\"}", "\"2\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("read_only"));
        seller.patch(path, "{\"type\":\"TECHNOLOGY\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("campaign", equalTo("Gen AI: watsonx"))
                .body("version", equalTo(3))
                .body("tdp", equalTo("Model platform"));
        seller.get(path + "/history")
                .then()
                .body("items.action", contains("begun", "revised", "revised"))
                .body("items[0].changes.field", hasItems("accountId", "name", "type", "salesPlay"));
    }

    @Test
    void initiativesAreListedByWhatTheyAre() {
        String talent = Given.initiative(account);
        String other = seller.post("/initiatives", """
                        {"accountId":"%s","name":"GenAI-Other","type":"CONSULTING_AND_TECHNOLOGY",
                         "description":"Claims","comments":"Triage","consultingGrowthPlatform":"BTS",
                         "campaign":"Gen AI: watsonx"}""".formatted(account))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String mine = "/initiatives?accountId=" + account;
        seller.get(mine).then().body("items.id", contains(other, talent));
        seller.get(mine + "&sort=name").then().body("items.id", contains(other, talent));
        seller.get(mine + "&name=GenAI-Talent&sort=updatedAt").then().body("items.id", contains(talent));
        seller.get(mine + "&type=CONSULTING_AND_TECHNOLOGY").then().body("items.id", contains(other));
    }

    @Test
    void aBatchUndoesOnlyWhatItRefuses() {
        String bad = talent().replace("GenAI-Talent", "GenAI-Other");
        seller.post("/initiatives/batch", "{\"items\":[" + talent() + "," + bad + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 422))
                .body("results[1].problem.errors", hasSize(2));
    }

    /** A misprint of the source, which exports carry. */
    @Test
    void anotherSpellingOfANameIsAppliedAsTheName() {
        Api.as("integration", "seller")
                .post(
                        "/initiatives",
                        "{\"accountId\":\"" + Given.account()
                                + "\",\"name\":\"GenAI-App Moderization\",\"type\":\"TECHNOLOGY\"}")
                .then()
                .statusCode(201)
                .body("name", equalTo("GenAI-App Modernization"));
    }
}
