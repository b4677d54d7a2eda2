package org.partnersuite.partnerprogram.events;

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
import org.partnersuite.partnerprogram.Topics;
import org.partnersuite.platform.outbox.EventTypes;
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
        Hostility opportunities = emit(Topics.OPPORTUNITY);
        Hostility surveys = emit(Topics.SURVEY);
        Hostility stories = emit(Topics.SUCCESS_STORY);
        Hostility accounts = emit(Topics.ACCOUNT);
        Hostility merges = emit(Topics.OPPORTUNITY_MERGE);
        Hostility customers = emit(Topics.CUSTOMER);
        Hostility subscriptions = emit(Topics.SUBSCRIPTION);

        for (Hostility hostility :
                List.of(opportunities, accounts, merges, customers, subscriptions, surveys, stories)) {
            int parked = hostility.awaitPassed(database, "main");
            assertThat(hostility.records()).isGreaterThan(80);
            await().untilAsserted(() -> assertThat(metrics.get("inbox.parked")
                            .tag("topic", hostility.topic())
                            .counter()
                            .count())
                    .isEqualTo(parked));
        }
        assertThat(ids("select opportunity_id::text from deal")).containsAll(opportunities.ordinary());
        assertThat(ids("select id::text from client_account")).containsAll(accounts.ordinary());
        assertThat(ids("select id::text from client_customer")).containsAll(customers.ordinary());
        assertThat(ids("select id::text from client_subscription")).containsAll(subscriptions.ordinary());
        assertThat(ids("select id::text from survey_answer")).containsAll(surveys.ordinary());
        assertThat(ids("select id::text from reference_story")).containsAll(stories.ordinary());
        assertThat(metrics.get("inbox.parked.keys").gauge().value()).isPositive();
    }

    @Test
    void norOneOfThoseThatIncentivesAreComputedFrom() {
        Map<String, String> facts = Map.of(
                Topics.PARTNER_RELATION, "fact_relation",
                Topics.USAGE_MONTH, "fact_usage_month",
                Topics.SUCCESS_PLAN, "fact_success_plan",
                Topics.RENEWAL, "fact_renewal",
                Topics.GROWTH_CANDIDATE, "fact_growth");
        facts.forEach((topic, table) -> {
            Hostility hostility = emit(topic);

            hostility.awaitPassed(database, "main");

            assertThat(hostility.records()).as(topic).isGreaterThan(80);
            assertThat(ids("select id::text from " + table)).as(topic).containsAll(hostility.ordinary());
        });
    }

    private Hostility emit(String topic) {
        return Hostility.emit(servers, Exemplar.of(topic).ofType(EventTypes.of(topic)), SEED);
    }

    private Set<String> ids(String sql) {
        return Jdbi.create(database)
                .withHandle(db -> db.createQuery(sql).mapTo(String.class).set());
    }
}
