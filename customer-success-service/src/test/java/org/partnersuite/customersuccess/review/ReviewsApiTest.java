package org.partnersuite.customersuccess.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("CS-20")
class ReviewsApiTest {
    private final Api api = Api.as("customer-success");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    private Response plan(String kind, String subject) {
        return api.post("/business-reviews", """
                {"kind":"%s",%s,"title":"Review","from":"2026-01-01","to":"2026-03-31","plannedOn":"2026-04-14",
                 "attendees":[{"name":"jane","side":"VENDOR"}]}
                """.formatted(kind, subject));
    }

    private void entitled(UUID partner) {
        database.transactionAs(Caller.service("test"), db -> {
            ExecutiveReviewRights.put(db, List.of(new ExecutiveReviewRights.Right(partner, 1, partner, true)));
            return partner;
        });
    }

    private Response post(String review, String transition, String body, int version) {
        return api.postMatching("/business-reviews/" + review + "/" + transition, body, "\"" + version + "\"");
    }

    @Test
    void aReviewIsPlannedScheduledAndHeldWithItsContent() {
        String customer = Given.customer();
        String subscription = Given.subscription(customer, "watsonx.ai", LocalDate.of(2099, 12, 31), null);
        String review = plan(
                        "CUSTOMER_ADOPTION",
                        "\"customerId\":\"%s\",\"subscriptionId\":\"%s\"".formatted(customer, subscription))
                .then()
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .body("agenda", hasSize(5))
                .body("content", empty())
                .extract()
                .path("id");
        post(review, "schedules", "{\"at\":\"2026-04-14T13:00:00Z\"}", 1)
                .then()
                .statusCode(201)
                .body("status", equalTo("SCHEDULED"));
        post(review, "holdings", "{}", 2).then().statusCode(422).body("errors.code", contains("no_attendee_of_theirs"));
        post(review, "holdings", """
                        {"attendees":[{"name":"jane","side":"VENDOR"},{"name":"Kim","side":"CUSTOMER"}],
                         "decisions":["The night shift joins"],
                         "followUps":[{"what":"Train the night shift","owner":"jane","dueOn":"2099-05-31"}]}
                        """, 2)
                .then()
                .statusCode(201)
                .body("status", equalTo("HELD"))
                .body("content.key", contains("PLAN_ATTAINMENT", "KPIS", "FEATURE_USAGE", "TRAINING", "HEALTH"))
                .body("decisions", hasSize(1))
                .body("followUps.what", contains("Train the night shift"));
        api.patch("/business-reviews/" + review, "{\"title\":\"Other\"}", "\"3\"")
                .then()
                .statusCode(422);
        api.get("/subscriptions/" + subscription + "/review-entitlement")
                .then()
                .statusCode(200)
                .body("entitled", equalTo(0));
        changesNothingWhenEmittedAgain(review);
    }

    /** Numbers of a document are read with another scale than they were written with. */
    private void changesNothingWhenEmittedAgain(String review) {
        database.transactionAs(
                Caller.service("test"),
                db -> db.createUpdate("""
                        update business_review set content = '[{"key":"TECHNICAL_STRATEGY","known":true,
                        "strategies":[{"zero":0.0000,"ten":10.0,"hundred":100}]}]' where id = :id
                        """).bind("id", UUID.fromString(review)).execute());
        Api.as("admin")
                .post("/admin/re-emissions", "{\"type\":\"business-review\",\"ids\":[\"" + review + "\"]}")
                .then()
                .statusCode(200);
        api.get("/business-reviews/" + review).then().header("ETag", equalTo("\"3\""));
    }

    @Test
    void anExecutiveReviewIsABenefit() {
        UUID partner = UUID.randomUUID();
        Given.known(partner);
        plan("PARTNER_EXECUTIVE", "\"partnerId\":\"" + partner + "\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_a_benefit"));
        entitled(partner);
        String review = plan("PARTNER_EXECUTIVE", "\"partnerId\":\"" + partner + "\"")
                .then()
                .statusCode(201)
                .body("agenda[0]", equalTo("Business health between both organizations"))
                .extract()
                .path("id");
        Api.asPartner(partner).get("/business-reviews/" + review).then().statusCode(200);
        Api.asPartner(UUID.randomUUID())
                .get("/business-reviews/" + review)
                .then()
                .statusCode(404);
        Api.asPartner(partner).get("/business-reviews").then().statusCode(200).body("items.id", contains(review));
    }

    @Test
    void aQuarterlyReviewIsOfACustomerAndCanBeCancelled() {
        String customer = Given.customer();
        String review = plan("ACCOUNT_QBR", "\"customerId\":\"" + customer + "\"")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(review, "cancellations", "{\"reason\":\"Reorganisation\"}", 1)
                .then()
                .statusCode(201)
                .body("status", equalTo("CANCELLED"));
        plan("ACCOUNT_QBR", "\"partnerId\":\"" + UUID.randomUUID() + "\"")
                .then()
                .statusCode(422);
    }

    @Test
    void anAdminChangesTheTemplates() {
        Api admin = Api.as("admin");
        String etag =
                admin.get("/review-agendas").then().statusCode(200).extract().header("ETag");
        String shipped = admin.get("/review-agendas").then().extract().asString();
        admin.put("/review-agendas", "{\"agendas\":[{\"kind\":\"ACCOUNT_QBR\",\"items\":[\"Use cases\"]}]}", etag)
                .then()
                .statusCode(200);
        plan("ACCOUNT_QBR", "\"customerId\":\"" + Given.customer() + "\"")
                .then()
                .statusCode(201)
                .body("agenda", contains("Use cases"));
        String back = "{\"agendas\":" + shipped.replaceAll("(?s).*\"agendas\":(\\[.*\\}\\]).*", "$1") + "}";
        admin.put("/review-agendas", back, admin.get("/review-agendas").header("ETag"))
                .then()
                .statusCode(200);
    }
}
