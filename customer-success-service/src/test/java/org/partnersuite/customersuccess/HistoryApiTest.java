package org.partnersuite.customersuccess;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who changed what, from what to what, and when. */
@QuarkusTest
@Tag("XC-3")
class HistoryApiTest {
    private final Api api = Api.as("customer-success");
    private final Api reader = Api.as("reader");

    @Test
    void aCustomersChangesAreToldWithWhatTheyChanged() {
        String customer = Given.customer();
        api.patch("/customers/" + customer, "{\"name\":\"Renamed\"}", "\"1\"")
                .then()
                .statusCode(200);

        reader.get("/customers/" + customer + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("created", "changed"))
                .body("items[1].changes.field", contains("name"))
                .body("items[1].changes[0].to", equalTo("Renamed"));
    }

    @Test
    void aSubscriptionItsRenewalAndItsInputsEachHaveTheirOwn() {
        LocalDate soon = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        String subscription = Given.subscription(Given.customer(), "watsonx.ai", soon, null);
        String path = "/subscriptions/" + subscription;
        reader.get(path + "/health-inputs/history").then().statusCode(200).body("items", empty());

        api.patch(
                        path,
                        "{\"contractEnd\":\"" + soon.plusDays(1)
                                + "\",\"arr\":{\"amount\":\"7\",\"currency\":\"USD\"}}",
                        "\"1\"")
                .then()
                .statusCode(200);
        api.put(path + "/health-inputs", "{\"answers\":{\"KPI_MEASURED\":{\"answer\":\"YES\"}}}", "\"0\"")
                .then()
                .statusCode(200);

        reader.get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("created", "changed"))
                .body("items[1].changes.field", contains("contractEnd", "arr"))
                .body("items[1].changes[1].to", equalTo("7.00"));
        reader.get(path + "/health-inputs/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("changed"))
                .body("items[0].changes.field", contains("answers"));
        String renewal = reader.get("/renewals?subscriptionId=" + subscription).path("items[0].id");
        reader.get("/renewals/" + renewal + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("opened", "moved"))
                .body("items[1].changes.field", hasItem("dueOn"));
    }

    @Test
    void aModelIsPublishedOnce() {
        String model = Api.as("admin")
                .post("/health-models", """
                    {"offer":"%s","name":"Ratio alone","measures":[{"key":"LICENCE_DOWNLOAD_RATIO","name":"Ratio",
                     "unit":"PERCENT","combination":"SINGLE","weight":100,"bands":[{"inclusive":false,"score":9}]}],
                     "questions":[{"key":"KPI_MEASURED","name":"KPI","weight":100}],
                     "answerScores":{"yes":10,"inProgress":5,"no":1},
                     "bands":[{"band":"GREEN","from":9},{"band":"YELLOW","from":4},{"band":"RED","from":1}]}
                    """.formatted(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        reader.get("/health-models/" + model + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("published"));
    }

    @Test
    void itIsNotForPartnersAndOfNothingThereIsNone() {
        UUID partner = UUID.randomUUID();
        String subscription = Given.subscription(Given.customer(), "watsonx.ai", LocalDate.of(2099, 12, 31), partner);
        Api.asPartner(partner)
                .get("/subscriptions/" + subscription + "/history")
                .then()
                .statusCode(403);
        for (String path : new String[] {
            "/customers/%s/history",
            "/subscriptions/%s/history",
            "/subscriptions/%s/health-inputs/history",
            "/renewals/%s/history",
            "/handoffs/%s/history",
            "/health-models/%s/history",
            "/surveys/%s/history",
            "/survey-questions/%s/history",
            "/growth-candidates/%s/history",
            "/success-stories/%s/history",
            "/reference-requests/%s/history",
            "/business-reviews/%s/history",
            "/weight-proposals/%s/history"
        }) {
            reader.get(path.formatted(UUID.randomUUID())).then().statusCode(404);
        }
    }
}
