package org.partnersuite.customersuccess.subscription;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;
import org.partnersuite.platform.dailywork.DailyWork;

/** The partner of record changes on its day, and the order is validated once. */
@QuarkusTest
@Tag("CS-2")
@Tag("PP-12")
class PartnerOfRecordApiTest {
    private final Api api = Api.as("customer-success");
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aPlannedChangeTakesEffectOnItsDayAndTheOldPartnerLosesTheRow() {
        String subscription = subscription();
        Given.known(second);
        LocalDate day = clock.today().plusDays(10);
        change(subscription, """
            {"partnerId":"%s","effectiveOn":"%s","consentBy":"Maria","consentedOn":"%s"}
            """.formatted(second, day, clock.today()))
                .statusCode(201)
                .body("partnerOfRecord", equalTo(first.toString()));
        relations(subscription).body("items", hasSize(2));
        Api.asPartner(second).get("/subscriptions/" + subscription).then().statusCode(404);

        clock.setDay(day.plusDays(40));
        daily.run();
        daily.run();
        api.get("/subscriptions/" + subscription)
                .then()
                .header("ETag", "\"2\"")
                .body("partnerOfRecord", equalTo(second.toString()));
        relations(subscription)
                .body("items.from", contains(day.toString(), day.minusDays(10).toString()))
                .body("items[1].to", equalTo(day.minusDays(1).toString()));
        Api.asPartner(first).get("/subscriptions/" + subscription).then().statusCode(404);
        Api.asPartner(second).get("/subscriptions/" + subscription).then().statusCode(200);
    }

    @Test
    void aChangeOfTodayHoldsAtOnceAndThePastNeedsAnApprover() {
        String subscription = subscription();
        Given.known(second);
        String consent = "\"consentBy\":\"Maria\",\"consentedOn\":\"" + clock.today() + "\"";
        change(subscription, "{\"partnerId\":\"" + second + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/consentBy", "/consentedOn"));
        change(
                        subscription,
                        "{\"partnerId\":\"%s\",%s,\"effectiveOn\":\"%s\"}"
                                .formatted(second, consent, clock.today().minusDays(3)))
                .statusCode(422)
                .body("errors.pointer", contains("/reason", "/approvedBy"));
        change(
                        subscription,
                        "{\"partnerId\":\"%s\",\"engagementModel\":\"CUSTOMER_SUCCESS_MANAGER\",%s}"
                                .formatted(second, consent))
                .statusCode(201)
                .body("partnerOfRecord", equalTo(second.toString()))
                .body("engagementModel", equalTo("CUSTOMER_SUCCESS_MANAGER"));
        relations(subscription)
                .body("items.partnerId", contains(second.toString()))
                .body("items[0].consentBy", equalTo("Maria"));
    }

    @Test
    void whoIsNamedByAPatchHasItsOwnModelAndNobodyHasNone() {
        String subscription = subscription();
        Given.known(second);
        patch(subscription, "{\"partnerOfRecord\":\"" + second + "\"}").body("engagementModel", equalTo("SALES_AGENT"));
        patch(subscription, "{\"engagementModel\":\"CUSTOMER_SUCCESS_MANAGER\"}")
                .body("engagementModel", equalTo("CUSTOMER_SUCCESS_MANAGER"));
        patch(subscription, "{\"licensedUsers\":7}").body("engagementModel", equalTo("CUSTOMER_SUCCESS_MANAGER"));
        patch(subscription, "{\"partnerOfRecord\":null}")
                .body("partnerOfRecord", nullValue())
                .body("engagementModel", nullValue());
    }

    @Test
    void anOrderIsValidatedOnce() {
        String subscription = subscription();
        String path = "/subscriptions/" + subscription + "/order-validations";
        api.postMatching(path, "{\"orderReviewed\":true,\"accountValidated\":false}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_validated"));
        String both = "{\"orderReviewed\":true,\"accountValidated\":true,\"accountRecord\":\"SA-7\"}";
        api.postMatching(path, both, "\"1\"")
                .then()
                .statusCode(201)
                .body("orderValidation.accountRecord", equalTo("SA-7"));
        api.postMatching(path, both, "\"2\"").then().statusCode(409).body("code", equalTo("order_validated"));
    }

    @Test
    void aMonthlyContractHasNoEndAndNoRenewal() {
        String body = Given.subscriptionBody(
                Given.customer(), "watsonx.ai", clock.today().plusMonths(2), null);
        String monthly = api.post(
                        "/subscriptions",
                        body.replaceFirst(
                                "\"contractEnd\":\"[^\"]*\"", "\"term\":\"MONTHLY\",\"billingPeriod\":\"MONTHLY\""))
                .then()
                .statusCode(201)
                .body("contractEnd", nullValue())
                .extract()
                .path("id");
        api.get("/renewals?subscriptionId=" + monthly).then().body("items", empty());
    }

    private String subscription() {
        return Given.subscription(Given.customer(), "watsonx.ai", LocalDate.of(2099, 12, 31), first);
    }

    private ValidatableResponse change(String subscription, String body) {
        return api.postMatching("/subscriptions/" + subscription + "/partner-of-record-changes", body, "\"1\"")
                .then();
    }

    private ValidatableResponse patch(String subscription, String body) {
        return api.patch("/subscriptions/" + subscription, body, "*").then().statusCode(200);
    }

    private ValidatableResponse relations(String subscription) {
        return api.get("/partner-relations?sort=-from&subscriptionId=" + subscription)
                .then()
                .statusCode(200);
    }
}
