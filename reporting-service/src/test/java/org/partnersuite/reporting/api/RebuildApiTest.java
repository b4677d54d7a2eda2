package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.reporting.projection.Rollup;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestTopics;

/** A rebuild over HTTP, from a real topic, while reads and events go on. */
@QuarkusTest
@ReportingTest
@Tag("RP-6")
class RebuildApiTest {
    private static final String TOTALS = "/v1/reporting/topsheets/watsonx?period=all";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    AgroalDataSource database;

    @BeforeEach
    void pipeline() {
        PublishedPipeline.awaitApplied();
    }

    @Test
    void aNewProjectionFillsBesideTheServingOneAndTakesOverWithoutAGap() throws InterruptedException {
        Map<String, Object> before = totals();
        String servedBy = servingProjection();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger failures = new AtomicInteger();
        List<Integer> counts = new ArrayList<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                int rows = PublishedPipeline.rows();
                counts.add(rows);
                if (rows < PublishedPipeline.OPPORTUNITIES) {
                    failures.incrementAndGet();
                }
            }
        });
        String rebuild = start();
        assertThat(startAgain().statusCode()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(90)).until(() -> state(rebuild).equals("SWITCHED"));
        assertThat(servingProjection()).isNotEqualTo(servedBy);
        assertThat(totals()).isEqualTo(before);
        countOneMore(99);
        done.set(true);
        reader.join();
        assertThat(counts).isNotEmpty();
        assertThat(failures).hasValue(0);
        reconcile();
    }

    @Test
    void aProjectionThatAnotherVersionFilledIsRebuiltByItself() {
        String servedBy = servingProjection();
        Jdbi.create(database).useHandle(db -> db.execute("update serving_projection set layout = 0"));
        await().atMost(Duration.ofSeconds(90)).until(() -> !servingProjection().equals(servedBy));
        assertThat(admin().get("/v1/reporting/rebuilds").jsonPath().getString("items[0].startedBy"))
                .contains("reporting-service");
        int layout = Jdbi.create(database).withHandle(db -> db.createQuery("select layout from serving_projection")
                .mapTo(Integer.class)
                .one());
        assertThat(layout).isPositive();
        reconcile();
    }

    @Test
    void anAbortedRebuildLeavesNoTrace() {
        Map<String, Object> before = totals();
        String servedBy = servingProjection();
        String rebuild = start();
        Response aborted = admin().post("/v1/reporting/rebuilds/" + rebuild + "/abort");
        assertThat(aborted.jsonPath().getString("state")).isEqualTo("ABORTED");
        assertThat(admin().post("/v1/reporting/rebuilds/" + rebuild + "/abort").statusCode())
                .isEqualTo(409);
        assertThat(servingProjection()).isEqualTo(servedBy);
        assertThat(totals()).isEqualTo(before);
        assertThat(admin().get("/v1/reporting/rebuilds").jsonPath().getList("items.id"))
                .contains(rebuild);
        assertThat(admin().get("/v1/reporting/rebuilds/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("XC-2")
    void aRebuildThatDiffersFailsAndTheServingProjectionIsStillFed() {
        String servedBy = servingProjection();
        String spoilt = spoilOne(servedBy);
        try {
            String rebuild = start();
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() ->
                            assertThat(rebuild(rebuild).getString("state")).isEqualTo("FAILED"));
            assertThat(rebuild(rebuild).getString("detail")).contains("1 opportunities or their records differ");
            assertThat(servingProjection()).isEqualTo(servedBy);
            countOneMore(98);
        } finally {
            mend(servedBy, spoilt);
        }
    }

    @Test
    @Tag("RP-5")
    void reconciliationComparesEveryPartitionWithItsTopicAndEveryCellWithItsRows() {
        reconcile();
    }

    private static void countOneMore(long seed) {
        int known = PublishedPipeline.rows();
        try (TestTopics topics = new TestTopics(PublishedPipeline.bootstrapServers())) {
            topics.opportunity(PublishedPipeline.next(new SamplePipeline(seed), new Random(seed)));
            topics.flush();
        }
        await().until(() -> PublishedPipeline.rows() == known + 1);
    }

    private static void reconcile() {
        JsonPath answer = admin().get("/v1/reporting/reconciliation").jsonPath();
        assertThat(answer.getBoolean("agrees")).as(answer.prettify()).isTrue();
        assertThat(answer.getList("partitions.partition")).hasSize(6 * 12);
        assertThat(answer.getList("cells.differing")).hasSameSizeAs(Rollup.values());
        assertThat(answer.getList("marks.differing")).hasSameSizeAs(Rollup.ofIndicators());
        List<Integer> aggregates =
                answer.getList("partitions.findAll { it.topic == 'engagement.opportunity.v1' }.source.aggregates");
        assertThat(aggregates.stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(PublishedPipeline.OPPORTUNITIES);
    }

    private static String start() {
        await().until(() -> !admin().get("/v1/reporting/rebuilds")
                .jsonPath()
                .getList("items.state")
                .contains("FILLING"));
        Response started = startAgain();
        assertThat(started.statusCode()).as(started.asString()).isEqualTo(202);
        return started.jsonPath().getString("id");
    }

    private static Response startAgain() {
        return admin().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/v1/reporting/rebuilds");
    }

    /** One row that is not what its topic says, as an error in applying events would leave it. */
    private String spoilOne(String projection) {
        return Jdbi.create(database)
                .withHandle(db -> db.createQuery("update " + facts(projection) + " set name = name || '?' where id ="
                                + " (select id from " + facts(projection) + " limit 1) returning id::text")
                        .mapTo(String.class)
                        .one());
    }

    private void mend(String projection, String spoilt) {
        Jdbi.create(database)
                .useHandle(db -> db.execute(
                        "update " + facts(projection) + " set name = rtrim(name, '?') where id = ?::uuid", spoilt));
    }

    private static String facts(String projection) {
        return projection.replace("pipeline-", "projection_") + ".opportunity_fact";
    }

    private static JsonPath rebuild(String rebuild) {
        return admin().get("/v1/reporting/rebuilds/" + rebuild).jsonPath();
    }

    private static String state(String rebuild) {
        JsonPath answer = rebuild(rebuild);
        assertThat(answer.getString("state")).as(answer.prettify()).isNotEqualTo("FAILED");
        return answer.getString("state");
    }

    private static String servingProjection() {
        return admin().get("/v1/reporting/reconciliation").jsonPath().getString("projection");
    }

    private static Map<String, Object> totals() {
        return given().auth().oauth2(Tokens.of("reader")).get(TOTALS).jsonPath().getMap("totals");
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("admin"));
    }
}
