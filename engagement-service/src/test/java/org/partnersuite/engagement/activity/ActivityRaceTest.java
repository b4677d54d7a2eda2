package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

@QuarkusTest
@Tag("EN-8")
@Timeout(60)
class ActivityRaceTest {
    private static final Caller TEST = Caller.service("test");

    private final Api engineer = Api.as("client-engineering");
    private final Api seller = Api.as("seller");

    @Inject
    Database database;

    @Inject
    UnitOfWork work;

    @Inject
    MoveActivities moving;

    @Test
    void aStartWaitsForWhoeverTakesTheQualificationAwayAndIsThenRefused() throws Exception {
        String opportunity = qualified();
        String id = pilot(opportunity);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> start = database.transactionAs(TEST, db -> {
                db.execute(
                        "update opportunity set technically_qualified_by = null, technically_qualified_on = null where id = ?",
                        UUID.fromString(opportunity));
                int backend = db.createQuery("select pg_backend_pid()")
                        .mapTo(Integer.class)
                        .one();
                Future<Integer> requested = threads.submit(() -> start(id));
                awaitBlockedBy(backend);
                return requested;
            });
            assertThat(start.get()).isEqualTo(422);
        }
        assertThat(seller.get("/activities/" + id).<String>path("status.value")).isEqualTo("PLANNED");
    }

    @RepeatedTest(5)
    void aStartAndTheLossOfTheQualificationComeOneAfterTheOther() throws Exception {
        String opportunity = qualified();
        String id = pilot(opportunity);
        List<Integer> statuses = race(() -> start(id), () -> seller.patch(
                        "/opportunities/" + opportunity, "{\"technicalQualification\":null}", "\"2\"")
                .statusCode());
        assertThat(statuses.get(0)).isIn(200, 422);
        assertThat(statuses.get(1)).isEqualTo(200);
    }

    @RepeatedTest(5)
    void ofTwoChangesOfOneVersionOneWins() throws Exception {
        String id = Given.activity(Given.opportunity(), "");
        List<Integer> statuses = race(
                () -> seller.patch("/activities/" + id, "{\"actualStart\":\"2026-01-01\"}", "\"1\"")
                        .statusCode(),
                () -> seller.postMatching("/activities/" + id + "/cancellations", "{\"reason\":\"x\"}", "\"1\"")
                        .statusCode());
        assertThat(statuses).containsAnyOf(200, 201).containsOnlyOnce(412);
    }

    @Test
    void aMergeTakesActivitiesAlongWhileOneOfThemIsChanged() throws Exception {
        String from = Given.opportunity();
        String to = Given.opportunity();
        String id = Given.activity(from, "");
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> change = work.runAs(TEST, merge -> {
                merge.db()
                        .execute(
                                "select from opportunity where id in (?, ?) order by id for no key update",
                                UUID.fromString(from),
                                UUID.fromString(to));
                int backend = merge.db()
                        .createQuery("select pg_backend_pid()")
                        .mapTo(Integer.class)
                        .one();
                Future<Integer> requested =
                        threads.submit(() -> seller.patch("/activities/" + id, "{\"subject\":\"Changed\"}", "\"1\"")
                                .statusCode());
                awaitBlockedBy(backend);
                moving.reassign(merge, UUID.fromString(from), OpportunityFacts.locked(merge.db(), UUID.fromString(to)));
                return requested;
            });
            assertThat(change.get()).isEqualTo(412);
        }
        assertThat(seller.get("/opportunities/" + to + "/activities").<List<String>>path("items.id"))
                .containsExactly(id);
        assertThat(seller.get("/opportunities/" + from + "/activities").<List<String>>path("items.id"))
                .isEmpty();
        assertThat(seller.get("/activities/" + id + "/history").<List<String>>path("items.action"))
                .containsExactly("logged", "moved");
    }

    private int start(String id) {
        return engineer.patch("/activities/" + id, "{\"actualStart\":\"2026-03-03\"}", "\"1\"")
                .statusCode();
    }

    private String qualified() {
        String opportunity = Given.opportunity();
        seller.patch("/opportunities/" + opportunity, """
                        {"technicalQualification":{"by":"joe","on":"2026-03-01"}}
                        """, "\"1\"").then().statusCode(200);
        return opportunity;
    }

    private String pilot(String opportunity) {
        return engineer.post("/activities", """
                        {"opportunityId":"%s","type":"PROOF_OF_VALUE","subject":"Pilot","source":"CLIENT_ENGINEERING",
                         "technicalSeller":"joe","successCriteria":"nine of ten","clientParticipation":"two managers"}
                        """.formatted(opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void awaitBlockedBy(int backend) {
        boolean blocked = false;
        while (!blocked) {
            blocked = database.readAs(TEST, db -> db.createQuery(
                            "select exists (select from pg_stat_activity where ? = any(pg_blocking_pids(pid)))")
                    .bind(0, backend)
                    .mapTo(Boolean.class)
                    .one());
            Thread.onSpinWait();
        }
    }

    private static List<Integer> race(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(after(start, one), after(start, other));
            return threads.invokeAll(both).stream().map(Future::resultNow).toList();
        }
    }

    private static Callable<Integer> after(CyclicBarrier start, Callable<Integer> call) {
        return () -> {
            start.await();
            return call.call();
        };
    }
}
