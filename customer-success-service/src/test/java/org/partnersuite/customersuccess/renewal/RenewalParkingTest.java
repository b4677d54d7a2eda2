package org.partnersuite.customersuccess.renewal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** One renewal that cannot be opened or advanced, and others behind it. */
@QuarkusTest
@Tag("CS-10")
@Tag("XC-7")
class RenewalParkingTest {
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private final Api api = Api.as("customer-success");
    private final Api admin = Api.as("admin");

    @Inject
    TestClock clock;

    @Inject
    RenewalSweep sweep;

    @Inject
    Database database;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void oneThatCannotBeOpenedIsParkedUntilItsContractIsWrittenAgain() {
        clock.setDay(LocalDate.of(2022, 1, 1));
        String poison = subscription();
        String ordinary = subscription();
        execute(
                "update awaited_renewal set contract_end = '-infinity', opens_on = '2020-01-01' where subscription_id = ?",
                poison);
        clock.setDay(LocalDate.of(2022, 12, 31));

        sweep.sweep();
        sweep.sweep();

        assertPhase(ordinary, "IDENTIFY_AND_MANAGE_RISK");
        api.get("/renewals?subscriptionId=" + poison).then().body("items", empty());
        admin.get("/admin/parked-work?worker=renewals&item=" + poison)
                .then()
                .statusCode(200)
                .body("items.attempts", contains(1))
                .body("items[0].reason", containsString("DateTimeException"));

        api.patch("/subscriptions/" + poison, "{\"contractEnd\":\"2023-11-30\"}", "\"1\"")
                .then()
                .statusCode(200);
        assertPhase(poison, "IDENTIFY_AND_MANAGE_RISK");
        admin.get("/admin/parked-work?item=" + poison).then().body("items", hasSize(0));
    }

    @Test
    void oneThatCannotBeAdvancedIsParkedUntilItIsRetried() {
        clock.setDay(LocalDate.of(2022, 12, 31));
        String poison = subscription();
        String ordinary = subscription();
        execute("update renewal set due_on = 'infinity', next_on = '2020-01-01' where subscription_id = ?", poison);
        clock.setDay(LocalDate.of(2023, 10, 1));

        sweep.sweep();

        assertPhase(ordinary, "EXECUTE");
        String id = admin.get("/admin/parked-work?item=" + poison)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        admin.post("/admin/parked-work/" + id + "/retry", "")
                .then()
                .statusCode(200)
                .body("released", equalTo(false));
        execute("update renewal set due_on = '2023-12-31' where subscription_id = ?", poison);
        admin.post("/admin/parked-work/" + id + "/retry", "")
                .then()
                .statusCode(200)
                .body("released", equalTo(true));
        assertPhase(poison, "EXECUTE");
    }

    private void assertPhase(String subscription, String phase) {
        api.get("/renewals?subscriptionId=" + subscription).then().body("items.phase", contains(phase));
    }

    private void execute(String sql, String id) {
        database.readAs(Caller.service("test"), db -> db.execute(sql, UUID.fromString(id)));
    }

    private static String subscription() {
        return Given.subscription(Given.customer(), "watsonx.ai", END, null);
    }
}
