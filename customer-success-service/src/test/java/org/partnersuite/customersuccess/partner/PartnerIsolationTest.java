package org.partnersuite.customersuccess.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Scores;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("XC-3")
class PartnerIsolationTest {
    private static final String INPUTS = "{\"answers\":{\"KPI_MEASURED\":{\"answer\":\"YES\"}}}";
    private static final List<String> TABLES =
            List.of("subscription", "customer", "health_inputs", "health_score", "health_state", "renewal");

    private final UUID partner = UUID.randomUUID();
    private final UUID rival = UUID.randomUUID();
    private String customer = "";
    private String subscription = "";

    @Inject
    Database database;

    @BeforeEach
    void sell() {
        customer = Given.customer();
        LocalDate soon = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        subscription = Given.subscription(customer, "UNIFIED_COMMUNICATIONS", soon, partner);
        Given.subscription(customer, "watsonx.data", soon, null);
        Api.as("customer-success")
                .put("/subscriptions/" + subscription + "/health-inputs", INPUTS, "\"0\"")
                .then()
                .statusCode(200);
        Scores.await(subscription, 1);
    }

    @Test
    void aPartnerSeesWhatIsItsOwn() {
        Api api = Api.asPartner(partner);

        api.get("/subscriptions").then().statusCode(200).body("items.id", contains(subscription));
        api.get("/customers").then().statusCode(200).body("items.id", contains(customer));
        api.get("/renewals").then().statusCode(200).body("items.subscriptionId", contains(subscription));
        api.get("/health-scores").then().statusCode(200).body("items.subscriptionId", contains(subscription));
        for (String path : paths()) {
            api.get(path).then().statusCode(200);
        }
    }

    @Test
    void aPartnerFindsNothingOfAnother() {
        Api api = Api.asPartner(rival);

        for (String list : List.of("/subscriptions", "/customers", "/renewals", "/health-scores")) {
            api.get(list).then().statusCode(200).body("items", empty());
        }
        for (String path : paths()) {
            api.get(path).then().statusCode(404);
        }
        api.post("/subscriptions/" + subscription + "/health-score/what-if", INPUTS)
                .then()
                .statusCode(404);
        api.put("/subscriptions/" + subscription + "/health-inputs", INPUTS, "\"1\"")
                .then()
                .statusCode(403);
    }

    @Test
    void postgresqlHidesItTooWhenTheApplicationDoesNot() {
        for (String table : TABLES) {
            assertThat(rowsSeenBy(partner, table)).as(table).isEqualTo(1);
            assertThat(rowsSeenBy(rival, table)).as(table).isZero();
            assertThat(rowsSeenBy(null, table)).as(table).isGreaterThanOrEqualTo(1);
        }
        for (String table : List.of("deal", "engagement_account", "awaited_renewal", "audit_entry")) {
            assertThatThrownBy(() -> rowsSeenBy(partner, table)).as(table).hasMessageContaining("permission denied");
        }
    }

    @Test
    void thePartnersRoleSeesNothingUntilItsPartnerIsNamed() {
        database.transactionAs(Caller.service("test"), db -> {
            db.execute("set local role partner_caller");
            for (String table : TABLES) {
                assertThat(count(db, table)).as(table).isZero();
            }
            return null;
        });
    }

    /** A policy that had to be passed would stand in the plan, and come before any condition on numbers. */
    @Test
    void noPolicyStandsInTheVendorsQueries() {
        String plan = database.transactionAs(
                Caller.service("test"),
                db -> String.join(
                        "\n",
                        db.createQuery("explain select id from subscription where arr > 6 order by arr, id limit 1")
                                .mapTo(String.class)
                                .list()));
        assertThat(plan).endsWith("Filter: (arr > '6'::numeric)");
    }

    private List<String> paths() {
        return List.of(
                "/subscriptions/" + subscription,
                "/subscriptions/" + subscription + "/health-inputs",
                "/subscriptions/" + subscription + "/health-score",
                "/customers/" + customer);
    }

    private int rowsSeenBy(@Nullable UUID partnerId, String table) {
        Caller caller = partnerId == null
                ? Caller.service("test")
                : new Caller("someone", "portal", Set.of(Roles.PARTNER), partnerId);
        return database.readAs(caller, db -> count(db, table));
    }

    private static int count(Handle db, String table) {
        return db.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one();
    }
}
