package org.partnersuite.customersuccess.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;

@QuarkusTest
@Tag("CS-18")
class InteractionsApiTest {
    private final Api csm = Api.as("customer-success");
    private String customer = "";

    @Inject
    TestClock clock;

    @BeforeEach
    void aCustomer() {
        customer = Given.customer();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void gapsAreBetweenDays() {
        touch("2026-01-01T09:00:00Z");
        figures("2026-01-31").body("touches", equalTo(1)).body("medianDaysBetween", nullValue());
        touch("2026-01-11T09:00:00Z");
        touch("2026-01-31T09:00:00Z");
        figures("2026-01-31")
                .body("touches", equalTo(3))
                .body("medianDaysBetween", equalTo(15))
                .body("daysSinceLast", equalTo(0));
        touch("2026-01-11T16:00:00Z");
        figures("2026-01-31").body("touches", equalTo(4)).body("medianDaysBetween", equalTo(15));
        figures("2026-03-02")
                .body("daysSinceLast", equalTo(30))
                .body("touchedIn30Days", equalTo(0))
                .body("touchedIn90Days", equalTo(1))
                .body("share90", equalTo(100.0f));
    }

    @Test
    void aPlannedTouchCountsOnceItsTimeHasPassedAndItIsHeld() {
        clock.setDay(LocalDate.of(2026, 1, 1));
        String planned = touch("2026-01-20T09:00:00Z");
        csm.get("/interactions/" + planned).then().body("held", equalTo(false));
        csm.patch("/interactions/" + planned, "{\"held\":true}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("in_future"));
        clock.setDay(LocalDate.of(2026, 1, 21));
        figures("2026-01-31").body("touches", equalTo(0));
        csm.patch("/interactions/" + planned, "{\"held\":true}", "\"1\"").then().statusCode(200);
        figures("2026-01-31").body("touches", equalTo(1));
    }

    @Test
    void theCustomersOwnCadenceGoesBeforeItsSegments() {
        String schedule = "/customers/" + customer + "/touch-schedule";
        clock.setDay(LocalDate.of(2026, 3, 1));
        touch("2026-02-14T09:00:00Z");
        csm.put(schedule, "{\"everyDays\":14}", "\"0\"")
                .then()
                .statusCode(200)
                .body("source", equalTo("CUSTOMER"))
                .body("lastTouchOn", equalTo("2026-02-14"))
                .body("dueOn", equalTo("2026-02-28"))
                .body("overdueDays", equalTo(1));
        csm.put(schedule, "{}", "\"0\"").then().statusCode(412);
        csm.put(schedule, "{}", "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        csm.get(schedule + "/history").then().body("items.action", contains("changed", "changed"));
    }

    @Test
    void aCalendarKeepsItsEntriesByItsOwnKeys() {
        String key = "/interactions/by-external-id/calendar/" + UUID.randomUUID();
        Api calendar = Api.as("integration");
        String id = calendar.put(key, body("2026-01-20T09:00:00Z"), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        calendar.put(key, body("2026-01-20T09:00:00Z"), null)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        calendar.put(key, body("2026-01-21T09:00:00Z"), null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        csm.get("/interactions?customerId=" + customer).then().body("items.id", contains(id));
        csm.post("/interactions/batch", "{\"items\":[" + body("2026-01-22T09:00:00Z") + "," + body("nonsense") + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 400));
    }

    @Test
    @Tag("XC-3")
    void aPartnerWritesItsOwnTouchesAndSeesThoseOfItsCustomers() {
        UUID partner = UUID.randomUUID();
        Given.subscription(customer, "watsonx.ai", LocalDate.of(2099, 12, 31), partner);
        String ours = touch("2026-01-20T09:00:00Z");
        Api reader = Api.asPartner(partner);
        reader.get("/interactions?customerId=" + customer).then().body("items.id", contains(ours));
        Api agent = Api.asPartner(partner, "partner-csm");
        agent.post("/interactions", body("2026-01-21T09:00:00Z"))
                .then()
                .statusCode(403)
                .body("code", equalTo("success_manager_only"));
        Api.asPartner(UUID.randomUUID()).get("/interactions/" + ours).then().statusCode(404);
    }

    private ValidatableResponse figures(String to) {
        return csm.get("/interactions/figures?customerId=" + customer + "&from=2026-01-01&to=" + to)
                .then()
                .statusCode(200);
    }

    private String touch(String at) {
        return csm.post("/interactions", body(at))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String body(String at) {
        return """
                {"customerId":"%s","type":"CALL","occurredAt":"%s","subject":"Call"}
                """.formatted(customer, at);
    }
}
