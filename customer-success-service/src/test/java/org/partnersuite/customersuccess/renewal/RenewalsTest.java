package org.partnersuite.customersuccess.renewal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;
import org.partnersuite.customersuccess.Together;

@QuarkusTest
@Tag("CS-10")
class RenewalsTest {
    private final Api api = Api.as("customer-success");

    @Inject
    TestClock clock;

    @Inject
    RenewalSweep sweep;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aRenewalOpensWithItsSubscriptionWhenTheEndIsNear() {
        clock.setDay(LocalDate.of(2022, 12, 31));
        String id = subscriptionEnding(LocalDate.of(2023, 12, 31));

        api.get("/renewals?subscriptionId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].phase", equalTo("IDENTIFY_AND_MANAGE_RISK"))
                .body("items[0].phaseSince", equalTo("2022-12-31"))
                .body("items[0].nextPhaseOn", equalTo("2023-06-30"))
                .body("items[0].dueOn", equalTo("2023-12-31"));
        api.get("/subscriptions/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void theSweepOpensOnTheFirstDayAndAdvancesPhaseByPhase() {
        LocalDate end = LocalDate.of(2024, 2, 29);
        clock.setDay(LocalDate.of(2022, 11, 28));
        String id = subscription(LocalDate.of(2021, 3, 1), end);
        sweep.sweep();
        api.get("/renewals?subscriptionId=" + id).then().body("items", empty());

        assertPhaseOn(LocalDate.of(2022, 11, 29), id, "REVIEW_PORTFOLIO", 1);
        assertPhaseOn(LocalDate.of(2023, 2, 27), id, "REVIEW_PORTFOLIO", 1);
        assertPhaseOn(LocalDate.of(2023, 2, 28), id, "IDENTIFY_AND_MANAGE_RISK", 2);
        assertPhaseOn(LocalDate.of(2023, 8, 29), id, "EXECUTE", 3);
        assertPhaseOn(LocalDate.of(2023, 11, 30), id, "EXECUTE", 3);
        assertPhaseOn(LocalDate.of(2023, 12, 1), id, "EXECUTE", 4);
        assertPhaseOn(LocalDate.of(2024, 3, 1), id, "EXECUTE", 4);
        api.get("/subscriptions/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void manySweepsAtOnceOpenEachRenewalOnce() throws Exception {
        clock.setDay(LocalDate.of(2022, 1, 1));
        String customer = Given.customer();
        for (int i = 0; i < 20; i++) {
            Given.subscription(customer, "watsonx.ai", LocalDate.of(2023, 12, 31), null);
        }
        clock.setDay(LocalDate.of(2022, 12, 31));

        Together.call(6, () -> {
            sweep.sweep();
            return true;
        });

        api.get("/renewals?customerId=" + customer + "&includeTotal=true")
                .then()
                .body("total.count", equalTo(20))
                .body("items.findAll { it.phase == 'IDENTIFY_AND_MANAGE_RISK' }", hasSize(20));
    }

    @Test
    void aMovedContractEndMovesWithdrawsAndReopens() {
        clock.setDay(LocalDate.of(2022, 11, 22));
        String id = subscriptionEnding(LocalDate.of(2023, 5, 1));
        String path = "/subscriptions/" + id;

        api.patch(path, "{\"contractEnd\":\"2023-02-01\"}", "\"1\"").then().statusCode(200);
        api.get("/renewals?subscriptionId=" + id)
                .then()
                .body("items.dueOn", contains("2023-02-01"))
                .body("items.phase", contains("EXECUTE"));

        api.patch(path, "{\"contractEnd\":\"2025-02-01\"}", "\"2\"").then().statusCode(200);
        api.get("/renewals?subscriptionId=" + id)
                .then()
                .body("items.status", contains("WITHDRAWN"))
                .body("items.withdrawnReason", contains("CONTRACT_MOVED"));

        api.patch(path, "{\"contractEnd\":\"2023-12-01\"}", "\"3\"").then().statusCode(200);
        api.get("/renewals?subscriptionId=" + id + "&status=OPEN").then().body("items.dueOn", contains("2023-12-01"));
    }

    @Test
    @Tag("XC-2")
    void everyStateCanBeToldAgain() {
        clock.setDay(LocalDate.of(2022, 11, 22));
        String customer = Given.customer();
        String subscription = Given.subscription(customer, "watsonx.ai", LocalDate.of(2023, 5, 1), null);
        api.put(
                        "/subscriptions/" + subscription + "/health-inputs",
                        "{\"answers\":{\"KPI_MEASURED\":{\"answer\":\"YES\"}}}",
                        "\"0\"")
                .then()
                .statusCode(200);
        String renewal = api.get("/renewals?subscriptionId=" + subscription).path("items[0].id");

        assertToldAgain("customer", customer);
        assertToldAgain("subscription", subscription);
        assertToldAgain("health-score", subscription);
        assertToldAgain("renewal", renewal);
    }

    private static void assertToldAgain(String type, String id) {
        Api admin = Api.as("admin");
        admin.post("/admin/re-emissions", "{\"type\":\"" + type + "\",\"ids\":[\"" + id + "\"]}")
                .then()
                .statusCode(200)
                .body("emitted", equalTo(1));
        admin.post("/admin/re-emissions", "{\"type\":\"" + type + "\",\"limit\":1}")
                .then()
                .statusCode(200)
                .body("emitted", equalTo(1));
    }

    @Test
    void renewalsAreFoundByPhaseDaysPartnerAndProduct() {
        clock.setDay(LocalDate.of(2022, 11, 22));
        UUID partner = UUID.randomUUID();
        String product = "product-" + partner;
        String customer = Given.customer();
        Given.subscription(customer, product, LocalDate.of(2023, 1, 15), partner);
        Given.subscription(customer, product, LocalDate.of(2023, 4, 15), partner);
        Given.subscription(customer, product, LocalDate.of(2023, 10, 15), null);

        api.get("/renewals?product=" + product + "&phase=EXECUTE").then().body("items", hasSize(2));
        api.get("/renewals?partnerOfRecord=" + partner + "&dueOn.gte=2023-04-01&dueOn.lte=2023-04-30")
                .then()
                .body("items.dueOn", contains("2023-04-15"));
        api.get("/renewals?product=" + product + "&sort=-dueOn")
                .then()
                .body("items.dueOn", contains("2023-10-15", "2023-04-15", "2023-01-15"));
        api.get("/renewals?phase=SOON").then().statusCode(400);
    }

    private void assertPhaseOn(LocalDate day, String subscriptionId, String phase, int version) {
        clock.setDay(day);
        sweep.sweep();
        sweep.sweep();
        String id = api.get("/renewals?subscriptionId=" + subscriptionId)
                .then()
                .body("items.phase", contains(phase))
                .extract()
                .path("items[0].id");
        api.get("/renewals/" + id).then().header("ETag", "\"" + version + "\"");
    }

    private static String subscriptionEnding(LocalDate end) {
        return Given.subscription(Given.customer(), "watsonx.ai", end, null);
    }

    private String subscription(LocalDate start, LocalDate end) {
        String ofAYear = Given.subscriptionBody(Given.customer(), "watsonx.ai", end, null);
        return api.post("/subscriptions", ofAYear.replace(end.minusYears(1).toString(), start.toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
