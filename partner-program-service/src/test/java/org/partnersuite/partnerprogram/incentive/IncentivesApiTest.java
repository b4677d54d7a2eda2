package org.partnersuite.partnerprogram.incentive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.subscriptionfact.Fact;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.FactStore;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** The ledger as callers read it. */
@QuarkusTest
@Tag("PP-11")
class IncentivesApiTest {
    private static final LocalDate START = LocalDate.parse("2022-01-01");

    private final Api reader = Api.as("reader");
    private final Api admin = Api.as("admin");
    private final UUID customer = UUID.randomUUID();
    private final UUID subscription = UUID.randomUUID();
    private final UUID relation = UUID.randomUUID();
    private UUID partner = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    UnitOfWork work;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    IncentiveWorker worker;

    @BeforeEach
    void fortyOfHundredLicencesAreActivated() {
        partner = Given.partner();
        other = Given.partner();
        terms("5.00");
        tell(
                FactKind.SUBSCRIPTION,
                new SubscriptionFact(
                        subscription,
                        1,
                        "s/0/1",
                        customer,
                        null,
                        "watsonx.ai",
                        START,
                        null,
                        100,
                        new BigDecimal("1000"),
                        new BigDecimal("3000"),
                        "USD",
                        false,
                        null,
                        null));
        tell(FactKind.RELATION, relation(relation, 1, partner, null));
        usage(1, 40);
        worker.computeAll();
    }

    @Test
    void aPartnerReadsItsOwnLinesAndBalances() {
        Api own = Api.asPartner(partner);
        String line = own.get("/incentive-lines")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].entry", equalTo("ACCRUAL"))
                .body("items[0].debit", equalTo("COST"))
                .body("items[0].credit", equalTo("ACCRUED"))
                .body("items[0].owed.amount", equalTo("200.00"))
                .body("items[0].quarter", equalTo("2022-Q1"))
                .body("items[0].explanation.criteria.key", contains("PROVED"))
                .body("items[0].explanation.rows.position", containsInAnyOrder("s/0/1", "r/0/1", "u/0/1"))
                .extract()
                .path("items[0].id");
        own.get("/incentive-lines/" + line).then().statusCode(200).body("kind", equalTo("ACTIVATE"));
        own.get("/partners/" + partner + "/incentive-balances")
                .then()
                .statusCode(200)
                .body("balances[0].accrued.amount", equalTo("200.00"))
                .body("balances[0].owed.amount", equalTo("200.00"));

        Api another = Api.asPartner(other);
        another.get("/incentive-lines").then().statusCode(200).body("items", empty());
        another.get("/incentive-lines/" + line).then().statusCode(404);
        another.get("/partners/" + partner + "/incentive-balances").then().statusCode(404);
    }

    @Test
    @Tag("PP-12")
    void correctedTelemetryAndAPartnerThatHasMovedAreAdjustments() {
        usage(2, 30);
        worker.computeAll();
        reader.get("/incentive-lines?partnerId=" + partner + "&sort=postedAt")
                .then()
                .body("items.entry", contains("ACCRUAL", "ADJUSTMENT"))
                .body("items.owed.amount", contains("200.00", "-50.00"))
                .body("items[1].debit", equalTo("ADJUSTED"));

        tell(FactKind.RELATION, relation(relation, 2, other, null));
        worker.computeAll();
        reader.get("/partners/" + partner + "/incentive-balances")
                .then()
                .body("balances[0].owed.amount", equalTo("0.00"));
        reader.get("/partners/" + other + "/incentive-balances")
                .then()
                .body("balances[0].accrued.amount", equalTo("150.00"));
    }

    @Test
    void otherTermsAreAppliedToWhatWasEarnedWhileTheyHold() {
        terms("7.50");
        worker.computeAll();

        reader.get("/partners/" + partner + "/incentive-balances")
                .then()
                .body("balances[0].accrued.amount", equalTo("200.00"))
                .body("balances[0].adjusted.amount", equalTo("100.00"));
    }

    @Test
    @Tag("PP-12")
    void revenueUsageAndConsumptionThatAPartnerDrivesAreOneView() {
        tell(
                FactKind.RELATION,
                new RelationFact(
                        UUID.randomUUID(),
                        1,
                        "r/0/2",
                        customer,
                        subscription,
                        other,
                        "OTHER",
                        "SALES_AGENT",
                        START,
                        null));

        Api.asPartner(partner)
                .get("/driven-subscriptions")
                .then()
                .statusCode(200)
                .body("items.association", contains("PARTNER_OF_RECORD"))
                .body("items[0].arr.amount", equalTo("1000.00"))
                .body("items[0].usage.activeUsers", equalTo(40))
                .body("items[0].usage.consumption.credits", equalTo(12));
        reader.get("/driven-subscriptions?subscriptionId=" + subscription)
                .then()
                .body("items.association", containsInAnyOrder("PARTNER_OF_RECORD", "OTHER"));
    }

    @Test
    void termsAreRefusedThatBeginOnTheSameDay() {
        String terms = body("1.00").replace("{\"terms\":[", "").replaceFirst("]}$", "");
        admin.put("/incentive-program", "{\"terms\":[" + terms + "," + terms + "]}", etag())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/terms/1/validFrom"));
    }

    private void terms(String amount) {
        admin.put("/incentive-program", body(amount), etag()).then().statusCode(200);
    }

    private String etag() {
        return reader.get("/incentive-program").header("ETag");
    }

    private static String body(String amount) {
        return """
                {"terms":[{"validFrom":"2021-01-01","land":{"dealRegistration":0,"rebate":0,"costOffset":0},
                "adoptionRebate":{"activeUsageAtLeast":60,"monthsInARow":3,"planWithinDays":90,"rate":10},
                "activate":{"amountPerLicence":{"amount":"%s","currency":"USD"}},"adopt":[],"expand":[],
                "renewal":{"rateOver":80,"basis":"COUNT","minimumDue":5,"graceDays":30,"rate":1}}]}""".formatted(amount);
    }

    private void usage(long version, int active) {
        tell(
                FactKind.USAGE,
                new UsageFact(
                        subscription,
                        version,
                        "u/0/" + version,
                        subscription,
                        START.plusMonths(2),
                        100,
                        active,
                        null,
                        Map.of("credits", BigDecimal.valueOf(12))));
    }

    private RelationFact relation(UUID id, long version, UUID of, @org.jspecify.annotations.Nullable LocalDate to) {
        return new RelationFact(
                id,
                version,
                "r/0/" + version,
                customer,
                subscription,
                of,
                "PARTNER_OF_RECORD",
                "SALES_AGENT",
                START,
                to);
    }

    private <T extends Fact> void tell(FactKind<T> kind, T fact) {
        work.runAs(Caller.service("test"), change -> {
            FactStore.record(change, kind, List.of(fact), List.of());
            return true;
        });
    }
}
