package org.partnersuite.partnerprogram.assessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;

/** A run over HTTP: begun, read, published once, and hidden from partners until then. */
@QuarkusTest
@Tag("PP-4")
class AssessmentApiTest {
    private final Api manager = Api.as("partner-manager");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    AssessmentWorker worker;

    private UUID partner = UUID.randomUUID();

    @BeforeEach
    void participate() {
        clock.setDay(LocalDate.of(2031, 1, 10));
        partner = Given.partner();
        move(1, "INVITED", "," + Given.EXCEPTION);
        move(2, "PARTICIPATING", ",\"agreementSignedOn\":\"2031-01-01\"");
    }

    @AfterEach
    void resetDay() {
        clock.reset();
    }

    @Test
    void aRunIsComputedShownAndPublishedOnce() {
        String run = computed();
        String etag = manager.get("/assessment-runs/" + run)
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPUTED"))
                .body("day", equalTo("2031-01-05"))
                .body("partners", greaterThan(0))
                .body("moves.partners", everyItem(greaterThan(0)))
                .extract()
                .header("ETag");
        String result = manager.get("/assessment-results?runId=" + run + "&partnerId=" + partner)
                .then()
                .statusCode(200)
                .body("items.status", contains("COMPUTED"))
                .extract()
                .path("items[0].id");
        Api.asPartner(partner).get("/assessment-results/" + result).then().statusCode(404);
        manager.get("/assessment-results/" + result)
                .then()
                .statusCode(200)
                .body("tiers.tier", contains("PLATINUM", "GOLD", "SILVER"))
                .body("tiers[2].criteria.key", hasItem("AGGREGATE_TCV"))
                .body("tiers[2].criteria.find { it.key == 'AGGREGATE_TCV' }.shortBy", equalTo("8000000.00"))
                .body("parts.part", contains("WON", "LOST", "PIPELINE"));

        manager.postMatching("/assessment-runs/" + run + "/publications", "{}", etag)
                .then()
                .statusCode(201)
                .body("status", equalTo("PUBLISHED"))
                .body("effectiveOn", equalTo("2031-04-01"));

        Api.asPartner(partner)
                .get("/assessment-results/" + result)
                .then()
                .statusCode(200)
                .body("effectiveOn", equalTo("2031-06-30"))
                .body("noTierBecause", contains("TCV", "PREREQUISITES"));
        Api.asPartner(Given.partner())
                .get("/assessment-results/" + result)
                .then()
                .statusCode(404);
        manager.get("/assessment-results/" + result + "/recomputation")
                .then()
                .statusCode(200)
                .body("same", equalTo(true));
        String again = computed();
        manager.postMatching("/assessment-runs/" + again + "/publications", "{}", "*")
                .then()
                .statusCode(409)
                .body("code", equalTo("assessment_published"))
                .body("existingId", equalTo(run));
        manager.get("/assessment-runs/" + run + "/history").then().body("items.action", contains("begun", "published"));
    }

    @Test
    void aWhatIfChangesNothing() {
        String path = "/partners/" + partner + "/what-if";
        manager.post(path, """
                        {"deals":[{"status":"WON","closeDate":"2030-06-30","partnerPortion":{"amount":"8000000","currency":"USD"},
                        "valueAddPortion":{"amount":"1000000","currency":"USD"}}],
                        "prerequisites":[{"kind":"PERSON_TRAINED","count":5}],
                        "costs":[{"kind":"TECHNICAL_RESOURCES","perUnit":7}]}
                        """)
                .then()
                .statusCode(200)
                .body("aggregateTcv.amount", equalTo("9000000.00"))
                .body("includedAs", equalTo("SILVER"))
                .body("noTierBecause", contains("PREREQUISITES"))
                .body("ways.tier", contains("PLATINUM", "GOLD", "SILVER"))
                .body("ways[2].gaps.kind", not(hasItem("PEOPLE_TRAINED")))
                .body("ways[2].gaps.find { it.kind == 'TECHNICAL_RESOURCES' }.cost", equalTo("7"));
        manager.get("/partners/" + partner + "/aggregate-tcv").then().body("amount.amount", equalTo("0.00"));
        manager.post(path, "{\"costs\":[{\"kind\":\"PEOPLE_TRAINED\",\"perUnit\":-1}]}")
                .then()
                .statusCode(400);
        Api.asPartner(partner).post(path, "{}").then().statusCode(403);
    }

    /** A run that is begun and measured, here or by the worker of the service. */
    private String computed() {
        String run = manager.post("/assessment-runs", "{\"edition\":1}")
                .then()
                .statusCode(201)
                .body("status", equalTo("COMPUTING"))
                .extract()
                .path("id");
        await().until(() -> {
            worker.run();
            return manager.get("/assessment-runs/" + run).path("status").equals("COMPUTED");
        });
        return run;
    }

    private void move(int version, String to, String more) {
        manager.postMatching(
                        "/partners/" + partner + "/transitions",
                        "{\"to\":\"" + to + "\",\"reason\":\"Agreed\"" + more + "}",
                        "\"" + version + "\"")
                .then()
                .statusCode(201);
    }
}
