package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.KafkaResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.events.hostile.Exemplar;
import org.partnersuite.platform.testkit.events.hostile.Hostility;

/** Nothing that can be in a record keeps the ones behind it from being counted, nor a rebuild from passing it. */
@QuarkusTest
@TestProfile(HostileRecordsTest.Spoiled.class)
@Tag("XC-2")
@Tag("XC-3")
@Tag("RP-6")
class HostileRecordsTest {
    private static final long SEED = 20261129;
    private static final String REFERENCE_DATA = "engagement.reference-data.v1";

    private static final Map<String, String> TABLES = Map.of(
            "engagement.account.v1", "account",
            "engagement.opportunity.v1", "opportunity_fact",
            "engagement.activity.v1", "activity_fact",
            "engagement.roadblock.v1", "roadblock_fact",
            "engagement.deal-support-request.v1", "deal_support_fact",
            "engagement.opportunity-requirements.v1", "opportunity_requirement");

    /** Topics that no other test reads. */
    public static class Spoiled implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class),
                    new TestResourceEntry(IssuerResource.class),
                    new TestResourceEntry(ReportingService.class),
                    new TestResourceEntry(
                            KafkaResource.class, Map.of("topics", ReportingService.TOPICS, "own", "true")));
        }
    }

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    AgroalDataSource database;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    MeterRegistry metrics;

    @Test
    void nothingInARecordStopsItsPartitionNorARebuild() {
        List<Hostility> emitted = new ArrayList<>();
        TABLES.keySet().stream().sorted().forEach(topic -> emitted.add(emit(Exemplar.of(topic))));
        emitted.add(emit(Exemplar.of(REFERENCE_DATA, HostileRecordsTest::keyOfSet)));

        for (Hostility hostility : emitted) {
            int parked = hostility.awaitPassed(database, "pipeline-a");
            assertThat(hostility.records()).isGreaterThan(80);
            await().untilAsserted(() -> assertThat(metrics.get("inbox.parked")
                            .tag("topic", hostility.topic())
                            .counter()
                            .count())
                    .isEqualTo(parked));
            assertKept(hostility, "projection_a");
        }
        assertThat(metrics.get("inbox.parked.keys").gauge().value()).isPositive();

        rebuild();
        for (Hostility hostility : emitted) {
            hostility.awaitPassed(database, "pipeline-b");
            assertKept(hostility, "projection_b");
        }
    }

    private Hostility emit(Exemplar exemplar) {
        return Hostility.emit(servers, exemplar, SEED);
    }

    private void assertKept(Hostility hostility, String schema) {
        String table = TABLES.get(hostility.topic());
        if (table != null) {
            Set<String> kept = Jdbi.create(database)
                    .withHandle(db -> db.createQuery("select id::text from " + schema + "." + table)
                            .mapTo(String.class)
                            .set());
            assertThat(kept).as(hostility.topic()).containsAll(hostility.ordinary());
        }
    }

    private static void rebuild() {
        String rebuild = admin().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/v1/reporting/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().untilAsserted(() ->
                admin().get("/v1/reporting/rebuilds/" + rebuild).then().body("state", equalTo("SWITCHED")));
    }

    private static String keyOfSet(String name) {
        return UUID.nameUUIDFromBytes(("reference-data/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("admin"));
    }
}
