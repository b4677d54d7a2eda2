package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** What a pilot's start needs, and what is typical before it. */
@QuarkusTest
@Tag("EN-8")
class PilotsApiTest {
    private final Api seller = Api.as("seller");
    private final Api engineer = Api.as("client-engineering");

    @Test
    void aPilotStartsOnceEverythingItNeedsIsThere() {
        String opportunity = Given.opportunity();
        engineer.post(
                        "/activities",
                        ActivitiesApiTest.pilot(
                                opportunity, "MVP", "CLIENT_ENGINEERING", ",'actualStart':'2026-03-03'"))
                .then()
                .statusCode(422)
                .body("code", equalTo("pilot_criteria_unmet"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "technically_qualified", "sponsor", "agreed_use_case", "our_people", "client_people"))
                .body("errors.find { it.code == 'sponsor' }.satisfiedBy.method", equalTo("PATCH"));
        String id = engineer.post("/activities", ActivitiesApiTest.pilot(opportunity, "MVP", "CLIENT_ENGINEERING", ""))
                .then()
                .statusCode(201)
                .body("countsAsPilot.value", equalTo(true))
                .extract()
                .path("id");
        engineer.get("/activities/" + id + "/start-criteria")
                .then()
                .statusCode(200)
                .body("criteria.met", contains(false, false, false, false, false));
        seller.patch("/opportunities/" + opportunity, """
                        {"sponsor":"CIO","technicalQualification":{"by":"joe","on":"2026-03-03"}}
                        """, "\"1\"").then().statusCode(200);
        engineer.patch("/activities/" + id, "{\"actualStart\":\"2026-03-03\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("agreed_use_case", "our_people", "client_people"));
        engineer.patch("/activities/" + id, """
                        {"agreedUseCase":"New staff","committedPeople":{"ours":["ann"],"clients":["Head of stores"]}}
                        """, "\"1\"").then().statusCode(200);
        engineer.get("/activities/" + id + "/start-criteria")
                .then()
                .body("criteria.met", contains(true, true, true, true, true));
        engineer.patch("/activities/" + id, "{\"actualStart\":\"2026-03-02\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("technically_qualified"));
        engineer.patch("/activities/" + id, "{\"actualStart\":\"2026-03-03\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("warnings.key", hasItem("few_engagements_before_mvp"));
        engineer.patch("/activities/" + id, "{\"agreedUseCase\":null}", "\"3\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("agreed_use_case"));
        seller.patch("/opportunities/" + opportunity, "{\"technicalQualification\":null}", "\"2\"")
                .then()
                .statusCode(200);
        engineer.patch("/activities/" + id, "{\"actualEnd\":\"2026-03-20\",\"outcome\":\"PROGRESSED\"}", "\"3\"")
                .then()
                .statusCode(200)
                .body("status.value", equalTo("COMPLETED"));
    }

    @ParameterizedTest(name = "{0}: warning {1}")
    @CsvSource({
        "CLIENT_BRIEFING and CUSTOM_DEMO,           true",
        "CUSTOM_DEMO and WORKSHOP,                  false",
        "CUSTOM_DEMO and cancelled PROOF_OF_VALUE,  true",
        "CUSTOM_DEMO and WORKSHOP elsewhere,        true",
        "CUSTOM_DEMO and MVP,                       true"
    })
    void twoAcceleratorsOfTheSameOpportunityAreTypicalBeforeAnMvp(String before, boolean warned) {
        String account = Given.account();
        String opportunity = Given.opportunity(account, null);
        for (String each : before.split(" and ")) {
            completed(each, each.endsWith("elsewhere") ? Given.opportunity(account, null) : opportunity);
        }
        List<String> warnings = engineer.post(
                        "/activities",
                        ActivitiesApiTest.pilot(
                                opportunity, "MVP", "CLIENT_ENGINEERING", ",'plannedStart':'2099-03-01'"))
                .then()
                .statusCode(201)
                .extract()
                .path("warnings.key");
        assertThat(warnings.contains("few_engagements_before_mvp")).isEqualTo(warned);
    }

    private void completed(String told, String opportunity) {
        String type = told.replace("cancelled ", "").replace(" elsewhere", "");
        if (told.startsWith("cancelled")) {
            String id = Given.activity(opportunity, ",\"type\":\"" + type + "\"");
            Api.as("admin")
                    .postMatching("/activities/" + id + "/cancellations", "{\"reason\":\"Postponed\"}", "\"1\"")
                    .then()
                    .statusCode(201);
            return;
        }
        String more =
                switch (type) {
                    case "WORKSHOP" -> ",\"workshopKind\":\"DESIGN_THINKING\"";
                    case "MVP" ->
                        ",\"agreedUseCase\":\"New staff\",\"committedPeople\":{\"ours\":[\"ann\"],\"clients\":[\"Head\"]}";
                    default -> "";
                };
        if (type.equals("MVP")) {
            seller.patch("/opportunities/" + opportunity, """
                            {"sponsor":"CIO","technicalQualification":{"by":"joe","on":"2026-01-03"}}
                            """, "\"1\"").then().statusCode(200);
        }
        Given.activity(
                opportunity,
                ",\"type\":\"" + type + "\",\"actualStart\":\"2026-02-01\",\"actualEnd\":\"2026-02-02\"" + more);
    }

    @Test
    void twoEngagementsCompletedBeforeAnMvpTakeItsWarningAway() {
        String opportunity = Given.opportunity();
        String done = ",\"actualStart\":\"2026-02-01\",\"actualEnd\":\"2026-02-02\"";
        String demo = ",\"type\":\"CUSTOM_DEMO\"";
        Given.activity(opportunity, demo + done);
        Given.activity(opportunity, demo + ",\"actualStart\":\"2026-02-01\",\"actualEnd\":\"2026-04-02\"");
        Given.activity(opportunity, demo + ",\"actualStart\":\"2026-02-01\"");
        String id = engineer.post(
                        "/activities",
                        ActivitiesApiTest.pilot(
                                opportunity, "MVP", "CLIENT_ENGINEERING", ",'plannedStart':'2026-03-01'"))
                .then()
                .statusCode(201)
                .body("warnings.find { it.key == 'few_engagements_before_mvp' }.derivedFrom", containsString(": 1"))
                .extract()
                .path("id");
        Given.activity(opportunity, demo + done);
        seller.get("/activities/" + id).then().body("warnings.key", contains("overdue_start"));
        seller.get("/opportunities/" + opportunity + "/activities?type=MVP")
                .then()
                .body("items.id", contains(id))
                .body("items[0].warnings.key", contains("overdue_start"));
    }
}
