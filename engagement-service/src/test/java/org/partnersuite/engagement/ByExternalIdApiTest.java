package org.partnersuite.engagement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.testkit.keys.KeyedCollection;

/** Collections that a system keeps by its own keys while people edit their items. */
@QuarkusTest
@Tag("XC-1")
class ByExternalIdApiTest {
    private final Api system = Api.as("integration");

    private static KeyedCollection of(String collection) {
        return collection.equals("accounts")
                ? new KeyedCollection(
                        "/accounts",
                        "/accounts/",
                        "{\"name\":\"Cancity\"}",
                        "{\"market\":\"East\",\"owner\":\"jane\"}",
                        "owner",
                        "jane",
                        "{\"owner\":null}")
                : new KeyedCollection(
                        "/opportunities",
                        "/opportunities/",
                        nightly(""),
                        "{\"sponsor\":\"CIO\",\"closeDate\":\"2026-11-30\"}",
                        "sponsor",
                        "CIO",
                        "{\"sponsor\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void aPutKeepsWhatItDoesNotName(String collection) {
        of(collection).keepsWhatAPutDoesNotName(system, Api.as("seller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void aPatchNeedsNoVersionAndHonoursOne(String collection) {
        of(collection).isPatchedWithAndWithoutAVersion(system);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void aGetHasTheVersionAndTheAddress(String collection) {
        of(collection).isReadByItsKey(system);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void ifNoneMatchOnlyCreates(String collection) {
        of(collection).isOnlyCreatedOnDemand(system);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "opportunities"})
    void keysAreNormal(String collection) {
        of(collection).hasNormalKeys(system);
    }

    @Test
    void aNightlyPutLeavesThePeoplesPartOfAnOpportunity() {
        String item = "/opportunities/by-external-id/crm/" + UUID.randomUUID();
        String stage = ",\"importedStage\":{\"stage\":\"QUALIFY\"}";
        for (String more : new String[] {"", stage}) {
            system.put(item, nightly(more), null);
        }
        Api.as("seller").patch(item, """
                {"sponsor":"CIO","team":[{"person":"joe","role":"ATL"}],"market":"East","useCases":["wx_Talent"],
                 "technicalQualification":{"by":"joe","on":"2026-02-20"},
                 "technicalBlocker":{"reason":"Data","since":"2026-03-03"}}
                """, null).then().statusCode(200);
        for (String more : new String[] {"", stage}) {
            system.put(item, nightly(more).replace("Assistant", "Assistant " + more.length()), null)
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("QUALIFY"))
                    .body("sponsor", equalTo("CIO"))
                    .body("market", equalTo("East"))
                    .body("team.person", contains("joe"))
                    .body("useCases", contains("wx_Talent"))
                    .body("technicalQualification.by", equalTo("joe"))
                    .body("technicalBlocker.reason", equalTo("Data"))
                    .body("lines.offering", contains("watsonx.ai"));
        }
        system.put(item, nightly(",\"team\":[],\"useCases\":[]"), null)
                .then()
                .statusCode(200)
                .body("team", empty())
                .body("useCases", empty())
                .body("sponsor", equalTo("CIO"));
    }

    @Test
    @Tag("EN-14")
    void aMergedOneIsReadAsItsSurvivorAndNotPatched() {
        String key = UUID.randomUUID().toString();
        String account = Given.account();
        String survivor = Given.opportunity(account, null);
        String other = system.put("/opportunities/by-external-id/crm/" + key, Given.body(account, null, ""), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Given.merged(survivor, other);
        system.get("/opportunities/by-external-id/crm/" + key)
                .then()
                .statusCode(200)
                .header("Content-Location", endsWith("/opportunities/" + survivor));
        system.patch("/opportunities/by-external-id/crm/" + key, "{\"sponsor\":\"CFO\"}", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("merged"))
                .body("existingId", equalTo(survivor));
    }

    private static String nightly(String more) {
        return """
                {"accountId":"%s","name":"Assistant","engagedOn":"2026-02-03","owner":"jane","leadOrganisation":"TECHNOLOGY",
                 "origin":"DIGITAL","currency":"USD","lines":[{"offering":"watsonx.ai","family":"SAAS","quantity":1,
                 "amount":{"amount":"1000.50","currency":"USD"}}]%s}
                """.formatted(account(), more);
    }

    private static String account() {
        return Api.as("seller")
                .put("/accounts/by-external-id/nightly/A1", "{\"name\":\"Cancity\"}", null)
                .then()
                .extract()
                .path("id");
    }
}
