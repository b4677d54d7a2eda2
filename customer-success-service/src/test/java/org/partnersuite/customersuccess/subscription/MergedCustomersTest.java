package org.partnersuite.customersuccess.subscription;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.customer.Account;
import org.partnersuite.customersuccess.customer.AccountCustomers;
import org.partnersuite.customersuccess.customer.AccountMerged;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** An account was merged: nothing of its customer is left behind, in whichever order the news arrive. */
@QuarkusTest
@Tag("CS-2")
@Tag("EN-14")
class MergedCustomersTest {
    private final Api api = Api.as("customer-success");
    private final Account merged = new Account(UUID.randomUUID(), 3, "Globex Ltd");
    private final Account survivor = new Account(UUID.randomUUID(), 2, "Globex");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    UnitOfWork work;

    @Inject
    @All
    @SuppressWarnings("NullAway.Init") // given by the test's container
    List<CustomerMergeParticipant> participants;

    private void told(Consumer<Change> news) {
        work.runAs(Caller.service("test"), change -> {
            news.accept(change);
            return true;
        });
    }

    private void won(Account account) {
        Deal.Line line = line();
        told(change -> DealSubscriptions.follow(
                change,
                List.of(new Deal(
                        UUID.randomUUID(),
                        1,
                        new Deal.Won(account, LocalDate.parse("2026-06-15"), null, "USD", List.of(line)),
                        Cancellation.Reason.DEAL_REOPENED)),
                12));
    }

    private static Deal.Line line() {
        return new Deal.Line(UUID.randomUUID(), "watsonx.ai", "SAAS", new BigDecimal("1200"), null);
    }

    private void merge() {
        told(change ->
                MergedCustomers.follow(change, List.of(new AccountMerged(merged.id(), survivor.id())), participants));
    }

    private ValidatableResponse customersOf(Account account) {
        return api.get("/customers?accountId=" + account.id()).then();
    }

    private String customerOf(Account account) {
        return customersOf(account).body("items", hasSize(1)).extract().path("items[0].id");
    }

    private ValidatableResponse subscriptionsOf(String customer) {
        return api.get("/subscriptions?customerId=" + customer).then();
    }

    @Test
    void aCustomerWhoseAccountWasMergedBecomesTheSurvivors() {
        told(change -> AccountCustomers.rename(change, List.of(survivor)));
        won(merged);
        String customer = customerOf(merged);
        merge();
        customersOf(survivor).body("items.id", contains(customer)).body("items.name", contains("Globex"));
        customersOf(merged).body("items", empty());
        merge();
        api.get("/customers/" + customer).then().header("ETag", is("\"2\""));
    }

    @Test
    void ofTwoCustomersTheSurvivorsGetsTheSubscriptions() {
        won(merged);
        won(survivor);
        String left = customerOf(merged);
        String kept = customerOf(survivor);
        merge();
        subscriptionsOf(kept).body("items", hasSize(2));
        subscriptionsOf(left).body("items", empty());
        api.get("/customers/" + left).then().body("accountId", nullValue()).body("name", is("Globex Ltd"));
    }

    @Test
    void aLateDealOfTheMergedAccountIsTheSurvivors() {
        merge();
        won(merged);
        subscriptionsOf(customerOf(survivor)).body("items", hasSize(1));
        customersOf(survivor).body("items.name", contains("Globex Ltd"));
        customersOf(merged).body("items", empty());
        told(change -> AccountCustomers.rename(change, List.of(survivor)));
        customersOf(survivor).body("items.name", contains("Globex"));
    }

    @Test
    void theNameOfTheSurvivorMayArriveLater() {
        won(merged);
        String customer = customerOf(merged);
        merge();
        customersOf(survivor).body("items.id", contains(customer));
        told(change -> AccountCustomers.rename(change, List.of(survivor)));
        api.get("/customers/" + customer).then().body("name", is("Globex"));
    }

    @Test
    void noCustomerIsLinkedToAMergedAccount() {
        merge();
        api.post("/customers", "{\"accountId\":\"" + merged.id() + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("account_merged"));
    }
}
