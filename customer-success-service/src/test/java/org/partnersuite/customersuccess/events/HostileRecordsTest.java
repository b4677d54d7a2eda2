package org.partnersuite.customersuccess.events;

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
import org.partnersuite.customersuccess.Topics;
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

    /** Topics that no other test reads. */
    public static class Spoiled implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class),
                    new TestResourceEntry(IssuerResource.class),
                    new TestResourceEntry(KafkaResource.class, Map.of("topics", Topics.ALL, "own", "true")));
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
        Hostility accounts = emit(Topics.ACCOUNT);
        Hostility merges = emit(Topics.ACCOUNT_MERGE);
        Hostility opportunities = emit(Topics.OPPORTUNITY);
        Hostility documents = emit(Topics.TRANSITION_DOCUMENT);
        Hostility partners = emit(Topics.PARTNER);
        Hostility rates = emit(Topics.EXCHANGE_RATE);
        Hostility steps = emit(Topics.STAGE_MOVE);
        Hostility survivors = emit(Topics.OPPORTUNITY_MERGE);
        Hostility strategies = emit(Topics.TECHNICAL_STRATEGY);
        Hostility decisions = emit(Topics.DECISION_POINT);
        Hostility deals = emit(Topics.DEAL);
        Hostility standings = emit(Topics.STANDING);
        Hostility entitlements = emit(Topics.PARTNER_ENTITLEMENT);
        Hostility invitations = emit(Topics.BENEFIT_INVITATION);

        for (Hostility hostility : List.of(
                accounts,
                merges,
                opportunities,
                documents,
                partners,
                rates,
                steps,
                survivors,
                strategies,
                decisions,
                deals,
                standings,
                entitlements,
                invitations)) {
            int parked = hostility.awaitPassed(database, "main");
            assertThat(hostility.records()).isGreaterThan(80);
            await().untilAsserted(() -> assertThat(metrics.get("inbox.parked")
                            .tag("topic", hostility.topic())
                            .counter()
                            .count())
                    .isEqualTo(parked));
        }

        assertThat(ids("select opportunity_id::text from deal")).containsAll(opportunities.ordinary());
        assertThat(ids("select document_id::text from handoff")).containsAll(documents.ordinary());
        assertThat(ids("select id::text from known_partner")).containsAll(partners.ordinary());
        assertThat(ids("select id::text from exchange_rate")).containsAll(rates.ordinary());
        assertThat(ids("select opportunity_id::text from sale_step")).containsAll(steps.ordinary());
        for (Hostility told : List.of(strategies, decisions, deals, standings)) {
            assertThat(ids("select id::text from review_fact")).containsAll(told.ordinary());
        }
        for (Hostility told : List.of(entitlements, invitations)) {
            assertThat(ids("select id::text from executive_review_right")).containsAll(told.ordinary());
        }
        assertThat(metrics.get("inbox.parked.keys").gauge().value()).isPositive();
    }

    private Hostility emit(String topic) {
        return Hostility.emit(servers, Exemplar.of(topic), SEED);
    }

    private Set<String> ids(String sql) {
        return Jdbi.create(database)
                .withHandle(db -> db.createQuery(sql).mapTo(String.class).set());
    }
}
