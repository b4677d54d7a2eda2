package org.partnersuite.engagement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A CRM that sends its records every night, by its own ids only, while people work on them by day. */
@QuarkusTest
@Tag("XC-1")
@Tag("EN-6")
class NightlySyncTest {
    private final Api crm = Api.as("integration");
    private final Api seller = Api.as("seller");
    private final String source = UUID.randomUUID().toString();

    @Test
    void nightsAndDays() {
        account("A1", "Alder Bank").statusCode(201);
        account("A2", "Birch Foods").statusCode(201);
        String moved =
                opportunity("O1", "A1", "ENGAGE", "").statusCode(201).extract().path("id");
        opportunity("O2", "A1", "QUALIFY", "").statusCode(201);
        opportunity("O3", "A1", "DESIGN", "").statusCode(201);

        seller.move(moved, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
        seller.patch(path("opportunities", "O2"), """
                {"sponsor":"CIO","team":[{"person":"joe","role":"ATL"}],"technicalQualification":{"by":"joe","on":"2026-02-20"}}
                """, null).then().statusCode(200);
        seller.patch(path("accounts", "A1"), "{\"owner\":\"jane\",\"market\":\"East\"}", null)
                .then()
                .statusCode(200);

        for (int night = 2; night <= 3; night++) {
            account("A1", "Alder Bank")
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("owner", equalTo("jane"));
            account("A2", "Birch Foods").statusCode(200).body("version", equalTo(1));
            opportunity("O1", "A1", "WON", ",\"closedOn\":\"2026-03-20\"")
                    .statusCode(200)
                    .body("stage", equalTo("QUALIFY"))
                    .body("masterStage", equalTo("WON"))
                    .body("warnings.key", contains("stage_kept"));
            opportunity("O2", "A2", "QUALIFY", "")
                    .statusCode(200)
                    .body("version", equalTo(3))
                    .body("sponsor", equalTo("CIO"))
                    .body("team.person", contains("joe"))
                    .body("technicalQualification.by", equalTo("joe"));
            opportunity("O3", "A1", "LOST", ",\"closedOn\":\"2026-03-21\",\"lossReason\":\"OTHER\"")
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("stage", equalTo("LOST"))
                    .body("warnings", empty());
        }
        String second = crm.get(path("accounts", "A2")).path("id");
        crm.get(path("opportunities", "O2")).then().body("accountId", equalTo(second));
        crm.get("/opportunities?stageKept=true&externalSource=" + source)
                .then()
                .body("items.externalId.id", contains("O1"));

        crm.patch(
                        path("opportunities", "O3"),
                        "{\"externalId\":{\"source\":\"" + source + "\",\"id\":\"O3-new\"}}",
                        null)
                .then()
                .statusCode(200);
        crm.get(path("opportunities", "O3")).then().statusCode(404);
        opportunity("O3-new", "A1", "LOST", ",\"closedOn\":\"2026-03-21\",\"lossReason\":\"OTHER\"")
                .statusCode(200)
                .body("version", equalTo(3));
        opportunity("O4", "A9", "ENGAGE", "").statusCode(422).body("errors.code", hasItem("unknown_account"));
    }

    private ValidatableResponse account(String key, String name) {
        return crm.put(path("accounts", key), "{\"name\":\"" + name + "\",\"industry\":\"Banking\"}", null)
                .then();
    }

    private ValidatableResponse opportunity(String key, String account, String stage, String more) {
        return crm.put(path("opportunities", key), """
                {"accountExternalId":{"source":"%s","id":"%s"},"name":"Assistant","engagedOn":"2026-02-03","owner":"jane",
                 "leadOrganisation":"TECHNOLOGY","origin":"DIGITAL","currency":"USD",
                 "lines":[{"offering":"watsonx.ai","family":"SAAS","quantity":1,"amount":{"amount":"1000.50","currency":"USD"}}],
                 "importedStage":{"stage":"%s"%s}}
                """.formatted(source, account, stage, more), null)
                .then();
    }

    private String path(String collection, String key) {
        return "/" + collection + "/by-external-id/" + source + "/" + key;
    }
}
