package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("EN-8")
class ProvenValueTest {
    @Inject
    Database database;

    @Test
    void onlyCompletedDemosAndPilotsThatProgressedTheOpportunityProveValue() {
        String opportunity = Given.opportunity();
        String done = ",\"actualStart\":\"2026-02-01\",\"actualEnd\":\"2026-02-02\"";
        Given.activity(opportunity, done + ",\"outcome\":\"PROGRESSED\"");
        Given.activity(opportunity, ",\"type\":\"CUSTOM_DEMO\"");
        Given.activity(opportunity, done + ",\"type\":\"CUSTOM_DEMO\"");
        Given.activity(opportunity, done + ",\"type\":\"CUSTOM_DEMO\",\"outcome\":\"NOT_PROGRESSED\"");
        String demo = Given.activity(opportunity, done + ",\"type\":\"CUSTOM_DEMO\",\"outcome\":\"PROGRESSED\"");
        List<UUID> requested = List.of(UUID.fromString(opportunity), UUID.randomUUID());
        List<ProvenValue> proven = database.readAs(Caller.service("test"), db -> ProvenValue.of(db, requested));
        assertThat(proven)
                .extracting(ProvenValue::activityId, ProvenValue::type)
                .containsExactly(tuple(UUID.fromString(demo), ActivityType.CUSTOM_DEMO));
    }
}
