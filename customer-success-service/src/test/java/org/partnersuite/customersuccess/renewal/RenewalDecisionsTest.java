package org.partnersuite.customersuccess.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;
import org.partnersuite.customersuccess.Together;
import org.partnersuite.customersuccess.prolongation.Prolongation;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

/** Outcomes by calls, and what becomes of the contracts. */
@QuarkusTest
@Tag("CS-10")
class RenewalDecisionsTest {
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private final Api api = Api.as("customer-success");

    @Inject
    TestClock clock;

    @Inject
    RenewalSweep sweep;

    @Inject
    Prolongation prolongation;

    @Inject
    Database database;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aRenewedContractBeginsOnTheDayAfterTheOldOneEndsAndItsNextRenewalOpens() {
        clock.setDay(LocalDate.of(2023, 10, 10));
        String subscription = subscription(null);
        String renewal = renewal(subscription);

        decide(renewal, "{\"outcome\":\"RENEWED_EXPANDED\",\"renewedArr\":{\"amount\":\"1500\",\"currency\":\"USD\"}}")
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("outcome.renewedUntil", equalTo("2024-12-31"))
                .body("outcome.counted", equalTo(true))
                .body("appliedOn", nullValue());
        clock.setDay(END);
        prolongation.run();
        api.get("/subscriptions/" + subscription).then().body("contractEnd", equalTo("2023-12-31"));

        clock.setDay(LocalDate.of(2024, 3, 1));
        prolongation.run();

        api.get("/subscriptions/" + subscription)
                .then()
                .body("contractEnd", equalTo("2024-12-31"))
                .body("arr.amount", equalTo("1500.00"));
        api.get("/renewals/" + renewal).then().body("appliedOn", equalTo("2024-01-01"));
        api.get("/renewals?subscriptionId=" + subscription + "&status=OPEN")
                .then()
                .body("items.dueOn", contains("2024-12-31"))
                .body("items[0].dueArr.amount", equalTo("1500.00"));
        assertThat(values(subscription)).containsExactly("2022-12-31 2024-01-01 1200", "2024-01-01 2025-01-01 1500");
        api.get("/retention?from=2023-06-01&to=2024-05-31&customer=" + customerOf(subscription))
                .then()
                .statusCode(200)
                .body("figures[0].netRetention", equalTo(125.0f))
                .body("figures[0].renewalRateByCount", equalTo(100.0f));
        api.get("/retention/contracts?from=2023-06-01&to=2024-05-31&customer=" + customerOf(subscription))
                .then()
                .statusCode(200)
                .body("items.change", contains("EXPANDED"))
                .body("items[0].closing.amount", equalTo("1500.00"));
    }

    @Test
    void aContractThatRenewsItselfIsRenewedOnItsLastDayUnlessNoticeWasGivenInTime() {
        clock.setDay(LocalDate.of(2023, 5, 1));
        String automatic = automatic();
        String noticed = automatic();
        api.patch("/subscriptions/" + noticed, "{\"noticeGivenOn\":\"2023-05-01\"}", "\"1\"")
                .then()
                .statusCode(200);

        clock.setDay(LocalDate.of(2024, 2, 10));
        sweep.sweep();
        prolongation.run();

        api.get("/renewals?subscriptionId=" + automatic + "&status=CLOSED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].outcome.outcome", equalTo("RENEWED_SAME"))
                .body("items[0].outcome.decidedOn", equalTo("2023-12-31"));
        api.get("/subscriptions/" + automatic)
                .then()
                .body("contractEnd", equalTo("2024-12-31"))
                .body("noticeBy", equalTo("2024-11-30"));
        api.get("/renewals?subscriptionId=" + noticed).then().body("items.status", contains("OPEN"));
    }

    @Test
    void aCoTermedContractEndsAndTheOtherOneGrows() {
        clock.setDay(LocalDate.of(2023, 12, 1));
        String subscription = subscription(null);
        String other = Given.subscription(customerOf(subscription), "other", LocalDate.of(2024, 6, 30), null);

        decide(renewal(subscription), "{\"outcome\":\"CO_TERMED\",\"intoSubscriptionId\":\"" + other + "\"}")
                .statusCode(201);
        clock.setDay(LocalDate.of(2024, 1, 1));
        prolongation.run();
        prolongation.run();

        api.get("/subscriptions/" + other).then().body("arr.amount", equalTo("2400.00"));
        api.get("/subscriptions/" + subscription).then().body("contractEnd", equalTo("2023-12-31"));
        api.get("/renewals?subscriptionId=" + other + "&status=OPEN")
                .then()
                .body("items[0].dueArr.amount", equalTo("2400.00"));
    }

    @Test
    void anOutcomeIsRecordedOnceWhoeverRaces() throws Exception {
        clock.setDay(LocalDate.of(2023, 12, 1));
        String renewal = renewal(subscription(null));

        List<Integer> statuses = Together.call(6, () -> api.postMatching(
                        "/renewals/" + renewal + "/outcomes", "{\"outcome\":\"RENEWED_SAME\"}", "\"1\"")
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 412);
        api.postMatching("/renewals/" + renewal + "/outcomes", "{\"outcome\":\"RENEWED_SAME\"}", "\"2\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("renewal_not_open"));
    }

    @Test
    void everyFaultOfAnOutcomeIsNamed() {
        clock.setDay(LocalDate.of(2023, 12, 1));
        String renewal = renewal(subscription(null));

        decide(renewal, "{\"outcome\":\"NOT_RENEWED\",\"renewedUntil\":\"2024-12-31\",\"decidedOn\":\"2024-01-01\"}")
                .statusCode(422)
                .body("code", equalTo("outcome_refused"))
                .body("errors.pointer", contains("/decidedOn", "/reason", "/renewedUntil"));
    }

    @Test
    void aBatchTakesEachRowByItself() {
        clock.setDay(LocalDate.of(2023, 12, 1));
        String one = subscription(null);
        String other = subscription(null);
        String item = "{\"subscriptionId\":\"%s\",\"dueOn\":\"%s\",\"outcome\":\"%s\",\"reason\":\"UNKNOWN_IMPORTED\"}";

        api.post(
                        "/renewals/outcomes/batch",
                        "{\"items\":["
                                + item.formatted(one, END, "NOT_RENEWED") + ","
                                + item.formatted(other, END.plusDays(1), "NOT_RENEWED") + ","
                                + item.formatted(other, END, "RENEWED_SAME") + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 404, 422));
    }

    @Test
    @Tag("XC-3")
    void thePartnerOfRecordOfEitherModelRecordsTheOutcomeAndNothingElse() {
        clock.setDay(LocalDate.of(2023, 12, 1));
        UUID partner = UUID.randomUUID();
        String own = subscription(partner);
        String foreign = subscription(UUID.randomUUID());
        Api csm = Api.asPartner(partner, Roles.PARTNER_CSM);

        csm.postMatching("/renewals/" + renewal(foreign) + "/outcomes", "{\"outcome\":\"RENEWED_SAME\"}", "\"1\"")
                .then()
                .statusCode(404);
        csm.postMatching(
                        "/renewals/" + renewal(own) + "/outcomes",
                        "{\"outcome\":\"NOT_RENEWED\",\"reason\":\"PRICE\"}",
                        "\"1\"")
                .then()
                .statusCode(201)
                .body("outcome.reason", equalTo("PRICE"))
                .body("outcome.decidedBy", nullValue());
        api.get("/renewals/" + renewal(own)).then().body("outcome.decidedBy", equalTo("partner-csm-user"));
        csm.post(
                        "/renewals/outcomes/batch",
                        "{\"items\":[{\"subscriptionId\":\"" + foreign + "\",\"dueOn\":\"" + END
                                + "\",\"outcome\":\"RENEWED_SAME\"}]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(404));

        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_CSM), partner);
        assertThat(database.<Integer>transactionAs(
                        caller,
                        db -> db.execute("update renewal set note = 'x' where subscription_id = '" + foreign + "'")))
                .isZero();
        String another = subscription(partner);
        assertThatThrownBy(() -> database.transactionAs(
                        caller,
                        db -> db.execute("update renewal set due_arr = 1 where subscription_id = '" + another + "'")))
                .hasMessageContaining("outcome only");
    }

    @Test
    void aPromptIsToldOnceAndStepsAreKept() {
        clock.setDay(LocalDate.of(2023, 6, 1));
        String subscription = subscription(null);
        clock.setDay(LocalDate.of(2023, 12, 15));
        sweep.sweep();
        sweep.sweep();

        assertThat(strings("select step || ' ' || step_on from renewal_step where subscription_id = '" + subscription
                        + "' order by step_on"))
                .containsExactly("EXECUTE 2023-06-30", "PROMPT 2023-10-02");
    }

    private ValidatableResponse decide(String renewal, String outcome) {
        return api.postMatching("/renewals/" + renewal + "/outcomes", outcome, "\"1\"")
                .then();
    }

    private String renewal(String subscription) {
        return api.get("/renewals?subscriptionId=" + subscription + "&sort=dueOn")
                .path("items[0].id");
    }

    private String customerOf(String subscription) {
        return api.get("/subscriptions/" + subscription).path("customerId");
    }

    private List<String> values(String subscription) {
        return strings("select valid_from || ' ' || valid_to || ' ' || round(arr) from contract_value"
                + " where subscription_id = '" + subscription + "' order by valid_from");
    }

    private List<String> strings(String sql) {
        return database.readAs(
                Caller.service("test"),
                db -> db.createQuery(sql).mapTo(String.class).list());
    }

    private String automatic() {
        return api.post(
                        "/subscriptions",
                        Given.subscriptionBody(Given.customer(), "watsonx.ai", END, null)
                                .replaceFirst("\\{", "{\"autoRenew\":true,\"noticeBy\":\"2023-11-30\","))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String subscription(@Nullable UUID partner) {
        return Given.subscription(Given.customer(), "watsonx.ai", END, partner);
    }
}
