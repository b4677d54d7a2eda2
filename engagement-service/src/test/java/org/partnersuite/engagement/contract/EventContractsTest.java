package org.partnersuite.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.unitofwork.Database;

/** What the service tells others is what the contracts promise. */
@QuarkusTest
@Tag("XC-2")
class EventContractsTest {
    private static final String DERIVED = "engagement.opportunity-requirements.v1";

    @Inject
    Database database;

    private record Appended(String topic, String key, String id, String type, String data) {}

    @Test
    void everyEventThatIsProducedSatisfiesItsSchema() {
        produceEveryKindOfEvent();
        await().until(() -> appended().stream().map(Appended::topic).toList().contains(DERIVED));
        Set<String> topics = new TreeSet<>();
        for (Appended event : appended()) {
            topics.add(event.topic());
            assertThat(EventContracts.faults(event.topic().replaceAll("\\.v1$", ""), event.data()))
                    .as("%s %s", event.topic(), event.data())
                    .isEmpty();
            assertThat(event.id()).startsWith(event.key() + ":");
            assertThat(event.type()).isEqualTo("org.partnersuite." + event.topic());
        }
        assertThat(topics)
                .contains(
                        DERIVED,
                        "engagement.account.v1",
                        "engagement.initiative.v1",
                        "engagement.account-profile.v1",
                        "engagement.account-plan.v1",
                        "engagement.technical-strategy.v1",
                        "engagement.opportunity.v1",
                        "engagement.opportunity-stage-move.v1",
                        "engagement.opportunity-partner-change.v1",
                        "engagement.opportunity-merge.v1",
                        "engagement.account-merge.v1",
                        "engagement.activity.v1",
                        "engagement.roadblock.v1",
                        "engagement.transition-document.v1",
                        "engagement.engagement.v1",
                        "engagement.decision-point.v1",
                        "engagement.decision-point-move.v1",
                        "engagement.reference-data.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engagement.account/v1.example",
                "engagement.account/v1.example-smallest",
                "engagement.account-profile/v1.example",
                "engagement.account-profile/v1.example-empty",
                "engagement.account-plan/v1.example",
                "engagement.account-plan/v1.example-without-strategy",
                "engagement.technical-strategy/v1.example",
                "engagement.technical-strategy/v1.example-draft",
                "engagement.technical-strategy/v1.example-partner",
                "engagement.initiative/v1.example",
                "engagement.initiative/v1.example-technology",
                "engagement.opportunity/v1.example",
                "engagement.opportunity/v1.example-open",
                "engagement.opportunity/v1.example-lost-imported",
                "engagement.opportunity-stage-move/v1.example",
                "engagement.opportunity-stage-move/v1.example-created",
                "engagement.opportunity-stage-move/v1.example-lost",
                "engagement.opportunity-stage-move/v1.example-reopened",
                "engagement.opportunity-partner-change/v1.example",
                "engagement.opportunity-partner-change/v1.example-left",
                "engagement.opportunity-merge/v1.example",
                "engagement.account-merge/v1.example",
                "engagement.activity/v1.example",
                "engagement.activity/v1.example-planned",
                "engagement.activity/v1.example-cancelled-workshop",
                "engagement.roadblock/v1.example",
                "engagement.roadblock/v1.example-open",
                "engagement.opportunity-requirements/v1.example",
                "engagement.opportunity-requirements/v1.example-complete",
                "engagement.reference-data/v1.example",
                "engagement.reference-data/v1.example-offerings",
                "engagement.engagement/v1.example",
                "engagement.engagement/v1.example-begun",
                "engagement.engagement/v1.example-next-loop",
                "engagement.decision-point/v1.example",
                "engagement.decision-point/v1.example-identified",
                "engagement.decision-point-move/v1.example",
                "engagement.decision-point-move/v1.example-lost",
                "engagement.transition-document/v1.example",
                "engagement.transition-document/v1.example-draft",
                "engagement.transition-document/v1.example-submitted",
                "engagement.transition-document/v1.example-returned"
            })
    void everyExampleSatisfiesItsSchema(String example) {
        assertThat(EventContracts.faults(example.replaceAll("/.*", ""), EventContracts.example(example + ".json")))
                .isEmpty();
    }

    private static void produceEveryKindOfEvent() {
        Api seller = Api.as("seller");
        String account = Given.account();
        seller.put("/accounts/by-external-id/crm/" + UUID.randomUUID(), "{\"name\":\"Betatech\"}", null);
        produceDocuments(account);
        String id = Given.opportunity(account, UUID.randomUUID());
        seller.patch(
                        "/opportunities/" + id,
                        """
                        {"sponsor":"CIO","technicalQualification":{"by":"joe","on":"2026-02-04"},
                         "technicalBlocker":{"reason":"Data residency","since":"2026-02-05"},"market":"West",
                         "initiativeId":"%s","counterpartId":"%s"}
                        """.formatted(Given.initiative(account), Given.opportunity(account, null)),
                        "\"1\"")
                .then()
                .statusCode(200);
        produceChangesOfPartner(account);
        String activity = Given.activity(id, "");
        seller.postMatching("/activities/" + activity + "/cancellations", "{\"reason\":\"Postponed\"}", "\"1\"")
                .then()
                .statusCode(201);
        String roadblock = Given.roadblock(id);
        seller.postMatching("/roadblocks/" + roadblock + "/resolutions", "{\"note\":\"Agreed\"}", "\"1\"")
                .then()
                .statusCode(201);
        reEmit("roadblock", roadblock);
        reEmit("activity", activity);
        seller.move(id, 2, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
        seller.move(id, 3, "{\"to\":\"LOST\",\"lossReason\":\"PRICE\",\"note\":\"Too dear\"}")
                .then()
                .statusCode(201);
        Given.merged(Given.opportunity(account, null), Given.opportunity(account, null));
        Given.mergedAccount(Given.account(), Given.account());
        TransitionDocumentSamples.produceEveryState(account, id);
        EngagementSamples.produce(account, id);
        reEmit("opportunity", id);
        reEmit("account", account);
    }

    private static void produceChangesOfPartner(String account) {
        String id = Given.opportunity(account, Given.partner());
        Api.as("seller")
                .patch(
                        "/opportunities/" + id,
                        "{\"partnerId\":\"" + Given.partner() + "\",\"partnerReason\":\"Another one\"}",
                        "\"1\"")
                .then()
                .statusCode(200);
        Given.merged(Given.opportunity(account, null), Given.opportunity(account, Given.partner()));
    }

    private static void reEmit(String type, String id) {
        Api.as("admin")
                .post("/admin/re-emissions", "{\"type\":\"" + type + "\",\"ids\":[\"" + id + "\"]}")
                .then()
                .statusCode(200);
    }

    private static void produceDocuments(String account) {
        Api lead = Api.as("technical-lead");
        String accounts = "/accounts/" + account;
        lead.put(
                accounts + "/profile",
                "{\"market\":\"Grocery\",\"priorities\":[{\"horizon\":\"MONTHS_9\",\"priority\":\"Fewer calls\"}]}",
                null);
        lead.put(accounts + "/plan", "{\"documentLink\":\"https://docs.example/1\",\"owner\":\"joe\"}", null);
        lead.patch(accounts + "/plan", "{\"watsonxStrategy\":\"Assistants first\"}", "\"1\"");
        for (String path :
                List.of(accounts + "/technical-strategy", "/partner-strategies/" + Given.partner() + "/Automation")) {
            lead.put(path, "{\"owner\":\"joe\",\"useCases\":[{\"name\":\"Claims\",\"code\":\"wx_SAP\"}]}", null);
            lead.postMatching(path + "/versions", "{\"note\":\"First\"}", "\"1\"");
        }
        for (String type : List.of("account-profile", "account-plan")) {
            Api.as("admin")
                    .post("/admin/re-emissions", "{\"type\":\"" + type + "\",\"ids\":[\"" + account + "\"]}")
                    .then()
                    .statusCode(200);
        }
    }

    private List<Appended> appended() {
        return database.readAs(Caller.service("test"), db -> db.createQuery(
                        "select topic, key, event_id, event_type, data from outbox where data is not null order by id")
                .map((row, context) -> new Appended(
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("event_id"),
                        row.getString("event_type"),
                        new String(row.getBytes("data"), StandardCharsets.UTF_8)))
                .list());
    }
}
