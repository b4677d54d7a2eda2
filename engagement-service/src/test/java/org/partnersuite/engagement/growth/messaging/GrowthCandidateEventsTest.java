package org.partnersuite.engagement.growth.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** A proposed growth candidate becomes one opportunity, however often it is told. */
@QuarkusTest
@Tag("CS-15")
class GrowthCandidateEventsTest {
    private static final Caller SERVICE = Caller.service("test");
    private static final String CONTRACT = "customer-success.growth-candidate";

    private final Api api = Api.as("seller");
    private final UUID candidate = UUID.randomUUID();
    private final UUID opportunity = UUID.randomUUID();

    @Inject
    GrowthCandidateEvents handler;

    @Inject
    UnitOfWork work;

    @Test
    void aProposedCandidateBecomesOneOpportunity() {
        String proposed = proposed(Given.account(), opportunity);
        apply(3, proposed);
        apply(3, proposed);
        apply(4, proposed);

        api.get("/opportunities/" + opportunity)
                .then()
                .statusCode(200)
                .body("name", equalTo("Globex: Talent assistant for the stores in Spain"))
                .body("stage", equalTo("ENGAGE"));
        api.get("/opportunities/" + opportunity + "/growth-candidates")
                .then()
                .statusCode(200)
                .body("items.candidateId", contains(candidate.toString()))
                .body("items[0].displacedCompetitor", equalTo("Acme Cloud"));
    }

    @Test
    void theSurvivorOfAMergeHasTheCandidate() {
        String account = Given.account();
        apply(3, proposed(account, opportunity));
        String survivor = Given.opportunity(account, null);
        Given.merged(survivor, opportunity.toString());

        api.get("/opportunities/" + survivor + "/growth-candidates").then().body("items", hasSize(1));
    }

    @Test
    void oneThatIsOnlyOpenBecomesNone() {
        apply(1, proposed(Given.account(), opportunity).replace("PROPOSED", "OPEN"));

        api.get("/opportunities/" + opportunity).then().statusCode(404);
        String other = Given.opportunity();
        api.get("/opportunities/" + other + "/growth-candidates")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void everyExampleIsRead() {
        assertThat(EventContracts.examples(CONTRACT)).isNotEmpty().allSatisfy(example -> assertThat(event(1, example)
                        .read(GrowthCandidateEvents.GrowthCandidateState.class)
                        .status())
                .isNotEmpty());
    }

    private String proposed(String account, UUID becomes) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode body = (ObjectNode) json.readTree(EventContracts.example(CONTRACT + "/v1.example.json"));
            body.put("id", candidate.toString()).put("accountId", account).put("opportunityId", becomes.toString());
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void apply(long version, String body) {
        work.runAs(SERVICE, change -> {
            handler.apply(change, List.of(event(version, body.replace("\"version\":3", "\"version\":" + version))));
            return true;
        });
    }

    private ReceivedEvent event(long version, String body) {
        return new ReceivedEvent(
                GrowthCandidateEvents.TOPIC,
                0,
                version,
                candidate.toString(),
                candidate + ":" + version,
                "org.partnersuite." + GrowthCandidateEvents.TOPIC,
                Instant.EPOCH,
                null,
                body.getBytes(StandardCharsets.UTF_8));
    }
}
