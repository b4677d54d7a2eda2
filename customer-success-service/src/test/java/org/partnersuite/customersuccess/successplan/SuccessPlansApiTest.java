package org.partnersuite.customersuccess.successplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;
import org.partnersuite.customersuccess.Together;

@QuarkusTest
@Tag("CS-4")
class SuccessPlansApiTest {
    private static final String OUTCOMES = """
            "outcomes":[{"name":"Fewer calls","initiatives":[{"name":"Assistant","kpis":[{"key":"calls","name":"Calls",
             "howMeasured":"Counted","baseline":100,"target":60,"dueOn":"2099-03-31","owner":"mia"}]}]}]
            """;

    private final Api csm = Api.as("customer-success");

    @Inject
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void itsLifeIsDraftSubmittedActiveAndAchievedAndEveryVersionIsReadable() {
        String path = "/success-plans/" + draft(Given.customer(), OUTCOMES);
        csm.get(path)
                .then()
                .header("ETag", "\"1\"")
                .body("status", equalTo("DRAFT"))
                .body("timely", nullValue())
                .body("completeness.percent", equalTo(9))
                .body("completeness.parts.part", hasItems("OUTCOMES", "GROWTH_CASE"));
        step(path, "submissions", 1).then().statusCode(201).body("status", equalTo("SUBMITTED"));
        csm.patch(path, "{\"productsSold\":[{\"product\":\"watsonx.ai\"}]}", "\"2\"")
                .then()
                .statusCode(200)
                .body("completeness.percent", equalTo(18));
        step(path, "activations", 3).then().statusCode(201).body("status", equalTo("ACTIVE"));
        csm.patch(path, "{" + OUTCOMES.replace("\"owner\":\"mia\"", "\"unit\":\"calls\"") + "}", "\"4\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("kpi_owner"));
        step(path, "achievements", 4).then().statusCode(201).body("status", equalTo("ACHIEVED"));
        csm.patch(path, "{\"owner\":\"joe\"}", "\"5\"").then().statusCode(422).body("code", equalTo("plan_ended"));

        csm.get(path + "/versions").then().body("items.version", contains(5, 4, 3, 2, 1));
        csm.get(path + "/versions/1").then().body("status", equalTo("DRAFT")).body("productsSold", hasSize(0));
        csm.get(path + "/versions/3").then().body("productsSold.product", contains("watsonx.ai"));
        csm.get(path + "/versions/6").then().statusCode(404);
        csm.get(path + "/history")
                .then()
                .body("items.action", contains("drafted", "submitted", "revised", "activated", "achieved"));
    }

    @Test
    void smartBitesWhenAPlanBecomesActiveAndNamesEveryFault() {
        String vague = "\"outcomes\":[{\"name\":\"O\",\"initiatives\":[{\"name\":\"I\",\"kpis\":[{\"key\":\"k\"}]}]}]";
        String path = "/success-plans/" + draft(Given.customer(), vague);
        step(path, "activations", 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("plan_criteria_unmet"))
                .body(
                        "errors.code",
                        contains("kpi_name", "kpi_how_measured", "kpi_baseline", "kpi_target", "kpi_owner", "kpi_due"))
                .body("errors[0].satisfiedBy.method", equalTo("PATCH"));
        step(path, "submissions", 1).then().statusCode(201);
        String empty = "/success-plans/" + draft(Given.customer(), "\"risks\":[]");
        step(empty, "submissions", 1).then().statusCode(422).body("errors.code", contains("outcome_with_kpi"));
        csm.post("/success-plans", body(Given.customer(), OUTCOMES.replace("\"target\":60", "\"target\":100")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("target_is_baseline"));
    }

    @Test
    void timelyGoesByTheDayOfSubmission() {
        String customer = Given.customer();
        String subscription = Given.subscription(customer, "watsonx.ai", LocalDate.of(2026, 1, 1), null);
        String named = "\"subscriptionIds\":[\"" + subscription + "\"]," + OUTCOMES;
        for (List<Object> row : List.of(
                List.<Object>of("2025-04-01", "submissions", true),
                List.<Object>of("2025-04-02", "submissions", false),
                List.<Object>of("2025-04-01", "activations", true),
                List.<Object>of("2025-04-02", "activations", false))) {
            clock.setDay(LocalDate.of(2025, 1, 10));
            String path = "/success-plans/" + draft(customer, named);
            clock.setDay(LocalDate.parse(row.get(0).toString()));
            step(path, row.get(1).toString(), 1)
                    .then()
                    .statusCode(201)
                    .body("submittedOn", equalTo(row.get(0)))
                    .body("contractStart", equalTo("2025-01-01"))
                    .body("timely", equalTo(row.get(2)));
        }
        String never = "/success-plans/" + draft(customer, named);
        csm.get(never).then().body("timely", nullValue());
        String all = "/success-plans/" + draft(customer, OUTCOMES);
        step(all, "submissions", 1).then().body("contractStart", equalTo("2025-01-01"));
        String none = "/success-plans/" + draft(Given.customer(), OUTCOMES);
        step(none, "submissions", 1).then().body("contractStart", nullValue()).body("timely", nullValue());
    }

    @Test
    void measurementsAreATimeSeriesAndTheNewestGivesTheAttainment() {
        String plan = draft(Given.customer(), OUTCOMES);
        String attainment = "/success-plans/" + plan + "/attainment";
        csm.get(attainment).then().body("kpis[0].attainment", nullValue()).body("kpis[0].value", nullValue());
        String first = measured(plan, "2026-01-31", "110");
        csm.get(attainment).then().body("kpis[0].attainment", equalTo(-0.25f)).body("kpis[0].shownPercent", equalTo(0));
        measured(plan, "2026-03-31", "50");
        measured(plan, "2026-02-28", "80");
        csm.get(attainment)
                .then()
                .body("kpis[0].value", equalTo(50))
                .body("kpis[0].measuredOn", equalTo("2026-03-31"))
                .body("kpis[0].attainment", equalTo(1.25f))
                .body("kpis[0].shownPercent", equalTo(100));
        csm.get("/kpi-measurements?planId=" + plan + "&sort=measuredOn")
                .then()
                .body("items.value", contains(110, 80, 50));
        csm.post("/kpi-measurements", measurement(plan, "2026-01-31", "1"))
                .then()
                .statusCode(409)
                .body("existingId", equalTo(first));
        csm.patch("/kpi-measurements/" + first, "{\"value\":100}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        csm.patch("/kpi-measurements/" + first, "{\"measuredOn\":\"2026-01-01\"}", "\"2\"")
                .then()
                .statusCode(400);
        csm.post("/kpi-measurements", measurement(plan, "2099-01-01", "1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in_future"));
        csm.post("/kpi-measurements", measurement(plan, "2026-01-31", "1").replace("calls", "other"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_kpi"));
        csm.patch("/success-plans/" + plan, "{\"outcomes\":[]}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("kpi_measured"));
    }

    @Test
    void ofTwoMeasurementsOfADayOneIsKept() throws InterruptedException {
        String plan = draft(Given.customer(), OUTCOMES);
        List<Integer> statuses =
                Together.call(2, () -> csm.post("/kpi-measurements", measurement(plan, "2026-01-31", "80"))
                        .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aPlanBeginsWithAJourneyOfItsProduct() {
        String product = "p-" + UUID.randomUUID();
        String journey = Api.as("admin")
                .post("/plan-templates", """
                        {"kind":"ADOPTION_JOURNEY","name":"Journey %1$s","product":"%1$s",%2$s,
                         "useCases":[{"name":"Answers","personas":["Manager"]}],
                         "adoptionPlan":[{"phase":"ACTIVATE","name":"Invite","useCase":"Answers","persona":"Manager"}]}
                        """.formatted(product, OUTCOMES))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String customer = Given.customer();
        String begun = "\"templateIds\":[\"" + journey + "\",\"019b0000-0000-7000-8000-0000000024a1\"]";
        csm.post("/success-plans", body(customer, begun))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other_product"));
        Given.subscription(customer, product, LocalDate.of(2099, 12, 31), null);
        csm.get("/success-plans/" + draft(customer, begun))
                .then()
                .body("status", equalTo("DRAFT"))
                .body("productsSold.product", contains(product))
                .body("adoptionPlan.phase", contains("ACTIVATE"))
                .body("outcomes[0].initiatives[0].kpis.key", contains("calls"))
                .body("measurements.subject", hasSize(4));
        Api.as("admin")
                .patch("/plan-templates/" + journey, "{\"retired\":true}", "\"1\"")
                .then()
                .statusCode(200);
        csm.post("/success-plans", body(customer, begun))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_template"));
        csm.get("/plan-templates/" + journey + "/history").then().body("items.action", contains("created", "changed"));
        csm.get("/plan-templates").then().body("items.kind", hasItem("STAKEHOLDER_MANAGEMENT"));
    }

    @Test
    void theMapNamesStakeholdersOfTheCustomerAndASponsorLeavesOnce() {
        String customer = Given.customer();
        String sponsor = csm.post("/stakeholders", """
                        {"customerId":"%s","name":"Ana Lima","role":"Operations","influence":"HIGH","sponsor":true}
                        """.formatted(customer))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String map = "\"stakeholders\":[{\"role\":\"Sponsor\",\"stakeholderId\":\"" + sponsor + "\"}]";
        csm.post("/success-plans", body(customer, map)).then().statusCode(201);
        csm.post("/success-plans", body(Given.customer(), map))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_stakeholder"));
        String path = "/stakeholders/" + sponsor;
        csm.postMatching(path + "/departures", "{\"reason\":\"Moved\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("departure.reason", equalTo("Moved"));
        csm.postMatching(path + "/departures", "{}", "\"2\"").then().statusCode(422);
        csm.get("/stakeholders?customerId=" + customer + "&sponsor=true&hasLeft=true")
                .then()
                .body("items.id", contains(sponsor));
    }

    private String draft(String customer, String parts) {
        return csm.post("/success-plans", body(customer, parts))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String customer, String parts) {
        return "{\"customerId\":\"" + customer + "\",\"type\":\"GROWTH\",\"name\":\"Assistants\",\"owner\":\"mia\","
                + parts + "}";
    }

    private Response step(String path, String step, int version) {
        return csm.postMatching(path + "/" + step, "{}", "\"" + version + "\"");
    }

    private String measured(String plan, String day, String value) {
        return csm.post("/kpi-measurements", measurement(plan, day, value))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String measurement(String plan, String day, String value) {
        return "{\"planId\":\"%s\",\"kpi\":\"calls\",\"measuredOn\":\"%s\",\"value\":%s}".formatted(plan, day, value);
    }
}
