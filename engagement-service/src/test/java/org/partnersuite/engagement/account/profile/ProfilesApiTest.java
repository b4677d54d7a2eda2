package org.partnersuite.engagement.account.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-2")
class ProfilesApiTest {
    private static final String PROFILE = """
            {"market":"Grocery","industryDynamics":"Discounters grow","technologyChoices":"One cloud",
             "currentLandscape":"A mainframe of 2009","priorities":[{"horizon":"MONTHS_18","priority":"Fewer calls"},
             {"horizon":"MONTHS_6","priority":"Ασφάλεια – 安全"}]}""";
    private final Api seller = Api.as("seller");
    private String account = "";
    private String path = "";

    @BeforeEach
    void openAnAccount() {
        account = Given.account();
        path = "/accounts/" + account + "/profile";
    }

    @Test
    void theFirstPutCreatesAndTheNextNamesTheVersionItReplaces() {
        seller.get(path).then().statusCode(404);
        seller.put(path, PROFILE, "\"1\"").then().statusCode(412);
        seller.put(path, PROFILE, null)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(path))
                .body("priorities.horizon", contains("MONTHS_18", "MONTHS_6"))
                .body("priorities[1].priority", equalTo("Ασφάλεια – 安全"));
        seller.get(path).then().statusCode(200).body("priorities.horizon", contains("MONTHS_18", "MONTHS_6"));
        seller.put(path, "{}", null).then().statusCode(428);
        seller.put(path, "{}", "\"7\"").then().statusCode(412);
        seller.put(path, PROFILE, "\"1\"").then().statusCode(200).header("ETag", "\"1\"");
        seller.put(path, "{}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("priorities", hasSize(0));
        seller.get(path + "/history").then().body("items.action", contains("begun", "revised"));
    }

    @Test
    void aPatchReplacesThePrioritiesAsAWhole() {
        seller.put(path, PROFILE, null).then().statusCode(201);
        seller.patch(
                        path,
                        "{\"market\":null,\"priorities\":[{\"horizon\":\"MONTHS_36\",\"priority\":\"Retire it\"}]}",
                        "\"1\"")
                .then()
                .statusCode(200)
                .body("industryDynamics", equalTo("Discounters grow"))
                .body("priorities.horizon", contains("MONTHS_36"));
        seller.patch(path, "{\"market\":\"x\"}", "\"1\"").then().statusCode(412);
    }

    @Test
    void anUnknownAccountHasNone() {
        String nobody = "/accounts/" + UUID.randomUUID() + "/profile";
        seller.put(nobody, PROFILE, null).then().statusCode(404);
        seller.patch(nobody, "{}", "\"1\"").then().statusCode(404);
        seller.get(nobody + "/history").then().statusCode(404);
    }
}
