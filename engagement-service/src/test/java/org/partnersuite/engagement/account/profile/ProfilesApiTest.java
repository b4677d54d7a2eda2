package org.partnersuite.engagement.account.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

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

    @Inject
    Database database;

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
    void horizonsAreTheMethodsOwn() {
        seller.put(path, PROFILE.replace("MONTHS_18", "MONTHS_12"), null)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/priorities/0/horizon"));
    }

    @Test
    void anUnknownAccountHasNone() {
        String nobody = "/accounts/" + UUID.randomUUID() + "/profile";
        seller.put(nobody, PROFILE, null).then().statusCode(404);
        seller.patch(nobody, "{}", "\"1\"").then().statusCode(404);
        seller.get(nobody + "/history").then().statusCode(404);
    }

    @Test
    @Tag("XC-3")
    void aPartnerReadsNoProfile() {
        UUID partner = UUID.randomUUID();
        Given.opportunity(account, partner);
        Api.asPartner(partner).get(path).then().statusCode(403);
    }

    @Test
    void theEngagementLoopAsksHowManyPrioritiesAreKnown() {
        assertThat(priorities()).isZero();
        seller.put(path, PROFILE, null).then().statusCode(201);
        assertThat(priorities()).isEqualTo(2);
    }

    private int priorities() {
        return database.readAs(Caller.service("test"), db -> db.createQuery(
                        "select coalesce(max(jsonb_array_length(priorities)), 0) from account_profile"
                                + " where account_id = :account")
                .bind("account", UUID.fromString(account))
                .mapTo(Integer.class)
                .one());
    }
}
