package org.partnersuite.engagement.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** One opportunity that cannot be derived, and others behind it. A version that cannot be counted up is the poison. */
@QuarkusTest
@Tag("EN-11")
@Tag("XC-7")
class DerivationParkingTest {
    private static final Caller TEST = Caller.service("test");
    private static final String PARKED = "/admin/parked-work";

    private final Api admin = Api.as("admin");

    @Inject
    Database database;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    @Inject
    DerivationQueue queue;

    @Test
    void itIsParkedAndTheOthersAreDerived() {
        String poison = poisoned();

        String ordinary = Given.opportunity();

        awaitDerived(ordinary);
        String id = awaitParked(poison);
        admin.get(PARKED + "/" + id)
                .then()
                .statusCode(200)
                .body("worker", equalTo("derivation"))
                .body("reason", containsString("opportunity_requirements_version_check"));
        assertThat(waiting(poison)).isZero();

        admin.post(PARKED + "/" + id + "/retry", "")
                .then()
                .statusCode(200)
                .body("released", equalTo(false))
                .body("reason", containsString("opportunity_requirements_version_check"));
        repair(poison);
        admin.post(PARKED + "/" + id + "/retry", "").then().statusCode(200).body("released", equalTo(true));
        assertThat(missing(poison)).contains("USE_CASE");
        admin.get(PARKED + "/" + id).then().statusCode(404);
    }

    @Test
    void itIsTriedAgainWhenSomethingOfItIsWritten() {
        String poison = poisoned();
        Given.opportunity();
        awaitParked(poison);

        repair(poison);
        Given.roadblock(poison);

        await().untilAsserted(() ->
                admin.get(PARKED + "?item=" + poison).then().statusCode(200).body("items", hasSize(0)));
        assertThat(missing(poison)).contains("USE_CASE");
    }

    @Test
    void whatTimeAloneMakesDueIsParkedOnce() {
        String poison = Given.opportunity();
        awaitDerived(poison);
        execute("update opportunity set stage_entered_at = '2020-01-01' where id = ?", poison);
        execute("delete from opportunity_due where opportunity_id = ?", poison);
        execute(
                "update opportunity_requirements set version = " + Long.MAX_VALUE
                        + ", changes_at = '2020-01-31' where opportunity_id = ?",
                poison);

        awaitParked(poison);

        Set<UUID> due = database.readAs(TEST, db -> queue.due(db, clock.instant(), 1000));
        assertThat(due).doesNotContain(UUID.fromString(poison));
    }

    @Test
    void discardingNeedsAReason() {
        String poison = poisoned();
        Given.opportunity();
        String id = awaitParked(poison);

        admin.post(PARKED + "/" + id + "/discard", "{\"reason\":\" \"}").then().statusCode(400);
        Api.as("seller")
                .post(PARKED + "/" + id + "/discard", "{\"reason\":\"mine\"}")
                .then()
                .statusCode(403);
        admin.post(PARKED + "/" + id + "/discard", "{\"reason\":\"a test\"}")
                .then()
                .statusCode(200)
                .body("released", equalTo(true));
        admin.get(PARKED + "?item=" + poison).then().body("items", hasSize(0));
    }

    @Test
    void aTableThatIsLockedIsWaitedFor() {
        double before = failures();
        String locked = database.transactionAs(TEST, db -> {
            db.execute("lock table opportunity_requirements in exclusive mode");
            String id = Given.opportunity();
            await().until(() -> failures() > before);
            return id;
        });

        await().until(() -> !missing(locked).isEmpty());
        admin.get(PARKED + "?item=" + locked).then().body("items", hasSize(0));
    }

    /** Its next state of the requirements cannot be stored; and there is one, for it loses its use cases. */
    private String poisoned() {
        String id = Given.opportunity();
        awaitDerived(id);
        execute("update opportunity_requirements set version = " + Long.MAX_VALUE + " where opportunity_id = ?", id);
        execute("update opportunity set use_cases = '{}' where id = ?", id);
        return id;
    }

    private void repair(String id) {
        execute("update opportunity_requirements set version = 7 where opportunity_id = ?", id);
    }

    private void awaitDerived(String id) {
        await().until(() -> !missing(id).isEmpty());
    }

    private String awaitParked(String item) {
        return await().until(
                        () -> admin.get(PARKED + "?worker=derivation&item=" + item)
                                .then()
                                .statusCode(200)
                                .extract()
                                .path("items[0].id"),
                        id -> id != null);
    }

    private List<String> missing(String id) {
        return database.readAs(TEST, db -> db.createQuery(
                        "select unnest(missing) from opportunity_requirements where opportunity_id = ?")
                .bind(0, UUID.fromString(id))
                .mapTo(String.class)
                .list());
    }

    private double failures() {
        return meters.get("work.failures")
                .tags("worker", "derivation", "cause", "environment")
                .counter()
                .count();
    }

    private int waiting(String id) {
        return database.readAs(
                TEST, db -> db.createQuery("select count(*) from opportunity_due where opportunity_id = ?")
                        .bind(0, UUID.fromString(id))
                        .mapTo(Integer.class)
                        .one());
    }

    private void execute(String sql, String id) {
        database.readAs(TEST, db -> db.execute(sql, UUID.fromString(id)));
    }
}
