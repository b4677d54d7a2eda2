package org.partnersuite.engagement.partner.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.KafkaResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.events.hostile.Exemplar;
import org.partnersuite.platform.testkit.events.hostile.Hostility;

/** Nothing that can be in a record keeps the ones behind it from being taken. */
@QuarkusTest
@TestProfile(HostileRecordsTest.Spoiled.class)
@Tag("XC-2")
@Tag("XC-3")
class HostileRecordsTest {
    private static final long SEED = 20261129;
    private static final String HANDOFF = "customer-success.handoff.v1";

    /** Topics that no other test reads. */
    public static class Spoiled implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("inbox.enabled", "true", "%test.inbox.enabled", "true");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class),
                    new TestResourceEntry(IssuerResource.class),
                    new TestResourceEntry(
                            KafkaResource.class, Map.of("topics", PartnerEvents.TOPIC + "," + HANDOFF, "own", "true")));
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
    void nothingInARecordStopsItsPartition() {
        Hostility partners = emit(Exemplar.of(PartnerEvents.TOPIC));
        Hostility handoffs = emit(Exemplar.of(HANDOFF).ofType("org.partnersuite.customersuccess.handoff.v1"));

        for (Hostility hostility : List.of(partners, handoffs)) {
            int parked = hostility.awaitPassed(database, "main");
            assertThat(hostility.records()).isGreaterThan(80);
            await().untilAsserted(() -> assertThat(metrics.get("inbox.parked")
                            .tag("topic", hostility.topic())
                            .counter()
                            .count())
                    .isEqualTo(parked));
        }

        assertThat(known()).containsAll(partners.ordinary());
        assertThat(metrics.get("inbox.parked.keys").gauge().value()).isPositive();
    }

    private Hostility emit(Exemplar exemplar) {
        return Hostility.emit(servers, exemplar, SEED);
    }

    private Set<String> known() {
        return Jdbi.create(database).withHandle(db -> db.createQuery("select id::text from known_partner")
                .mapTo(String.class)
                .set());
    }
}
