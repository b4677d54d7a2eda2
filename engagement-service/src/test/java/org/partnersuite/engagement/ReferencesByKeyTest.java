package org.partnersuite.engagement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.ExternalId;

/** Requests refer to accounts, opportunities and partners by the caller's own keys. */
@QuarkusTest
@Tag("XC-1")
class ReferencesByKeyTest {
    private static final String ANY = "00000000-0000-0000-0000-000000000000";

    private final Api system = Api.as("integration");
    private final String source = UUID.randomUUID().toString();
    private String account = "";

    @BeforeEach
    void bringAnAccount() {
        account = system.put("/accounts/by-external-id/" + source + "/A1", "{\"name\":\"Cancity\"}", null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @Tag("EN-6")
    void anOpportunityNamesItsAccountAndPartner() {
        UUID partner = UUID.randomUUID();
        Given.known(partner, new ExternalId(source, "P1"));
        String item = "/opportunities/by-external-id/" + source + "/O1";
        system.put(item, opportunity("A1", ",\"partnerExternalId\":" + key("P1")), null)
                .then()
                .statusCode(201)
                .body("accountId", equalTo(account))
                .body("partnerId", equalTo(partner.toString()));
        system.put(item, opportunity("A1", ",\"partnerExternalId\":" + key("P1")), null)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        system.patch(item, "{\"partnerExternalId\":null,\"partnerReason\":\"It left\"}", null)
                .then()
                .statusCode(200)
                .body("partnerId", nullValue());
        system.post("/opportunities", opportunity("A9", ",\"partnerExternalId\":" + key("P9")))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/accountExternalId", "/partnerExternalId"))
                .body("errors.code", containsInAnyOrder("unknown_account", "unknown_partner"));
        system.post("/opportunities", opportunity("A1", ",\"accountId\":\"" + account + "\""))
                .then()
                .statusCode(400)
                .body("errors.code", contains("one_of_two"));
        system.post("/opportunities/batch", "{\"items\":[" + opportunity("A1", "") + "," + opportunity("A9", "") + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 422));
    }

    @Test
    @Tag("EN-8")
    void whatBelongsToAnOpportunityNamesItAlsoAfterAMerge() {
        String opportunity = system.put("/opportunities/by-external-id/" + source + "/O1", opportunity("A1", ""), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String activity = """
                {"opportunityExternalId":%s,"type":"CLIENT_BRIEFING","subject":"Briefing","source":"TECH_SALES",
                 "technicalSeller":"joe"}
                """.formatted(key("O1"));
        Api admin = Api.as("admin");
        admin.post("/activities", activity).then().statusCode(201).body("opportunityId", equalTo(opportunity));
        String survivor = Given.opportunity(account, null);
        Given.merged(survivor, opportunity);
        admin.post("/activities", activity).then().statusCode(201).body("opportunityId", equalTo(survivor));
        admin.post("/activities", activity.replace("O1", "O9"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_opportunity"));
    }

    private String opportunity(String accountKey, String more) {
        return Given.body(ANY, null, more)
                .replace("\"accountId\":\"" + ANY + "\"", "\"accountExternalId\":" + key(accountKey));
    }

    private String key(String id) {
        return "{\"source\":\"" + source + "\",\"id\":\"" + id + "\"}";
    }
}
