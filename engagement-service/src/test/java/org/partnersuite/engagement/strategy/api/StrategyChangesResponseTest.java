package org.partnersuite.engagement.strategy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.strategy.Publication;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.StrategyDraft;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;

/** Drafts as they are written, and versions compared by what they say. */
@Tag("EN-3")
class StrategyChangesResponseTest {
    private static final PublishedVersion FIRST = version(1, """
            {'owner':'joe','technologyDecisionPoints':[{'name':'Platform'}],
             'useCases':[{'name':'Answers'},{'name':'Shifts','code':'wx_Talent'}]}""");
    private static final PublishedVersion SECOND = version(2, """
            {'owner':'joe','technologyDecisionPoints':[{'name':'Platform'}],
             'useCases':[{'name':'Shifts','code':'wx_SAP'},{'name':'Returns'}]}""");

    @Test
    void aListIsComparedByItsNamesAndEachItemByAllThatIsSaidOfIt() {
        JsonNode told = changes(SECOND, FIRST);
        assertThat(told.findValuesAsText("field"))
                .containsExactlyInAnyOrder("useCases", "useCases/Answers", "useCases/Shifts", "useCases/Returns");
        assertThat(change(told, "useCases").get("from")).hasToString("[\"Answers\",\"Shifts\"]");
        assertThat(change(told, "useCases").get("to")).hasToString("[\"Shifts\",\"Returns\"]");
        assertThat(change(told, "useCases/Shifts").at("/to/code").asText()).isEqualTo("wx_SAP");
        assertThat(change(told, "useCases/Answers").has("to")).isFalse();
        assertThat(change(told, "useCases/Returns").has("from")).isFalse();
    }

    @Test
    void theOtherWayRoundWhatWasAddedIsTakenAway() {
        assertThat(change(changes(FIRST, SECOND), "useCases/Returns").has("to")).isFalse();
    }

    @Test
    void theFirstVersionIsComparedWithNothing() {
        StrategyChangesResponse told = StrategyChangesResponse.of(FIRST, null);
        assertThat(told.since()).isZero();
        assertThat(told.number()).isEqualTo(1);
        assertThat(changes(FIRST, null).findValuesAsText("field"))
                .contains("owner", "technologyDecisionPoints", "useCases/Answers");
    }

    @Test
    void whatSaysTheSameHasNoChanges() {
        assertThat(StrategyChangesResponse.of(SECOND, SECOND).changes()).isEmpty();
        assertThat(StrategyChangesResponse.of(SECOND, FIRST).since()).isEqualTo(1);
    }

    @Test
    void aDraftNeedsItsOwnerAndMayLeaveOutEachList() {
        assertThat(Refused.faults(() -> Bodies.read(TechnicalStrategyRequest.class, "{'version':1}")))
                .containsExactlyInAnyOrder("/version unknown_field", "/owner required");
        StrategyDraft draft = draft("{'owner':'joe'}");
        assertThat(draft.content().useCases()).isEmpty();
        assertThat(draft.content().businessInitiatives()).isEmpty();
        assertThat(draft.content().technologyDecisionPoints()).isEmpty();
    }

    @Test
    void whatALineSaysIsBounded() {
        assertThat(Refused.by(() -> draft("""
                                {'owner':' ','useCases':[{'name':'A','code':''},{'offering':'x'}],
                                 'businessInitiatives':[{'name':'A','goal':'x'}]}""")).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/owner", "/useCases/0/code", "/useCases/1/name", "/businessInitiatives/0/goal");
    }

    private static JsonNode changes(PublishedVersion version, @Nullable PublishedVersion since) {
        return Json.mapper()
                .valueToTree(StrategyChangesResponse.of(version, since))
                .get("changes");
    }

    private static JsonNode change(JsonNode changes, String field) {
        for (JsonNode change : changes) {
            if (change.get("field").asText().equals(field)) {
                return change;
            }
        }
        throw new AssertionError("no change of " + field + " in " + changes);
    }

    private static PublishedVersion version(int number, String draft) {
        return new PublishedVersion(
                UUID.randomUUID(),
                draft(draft).owner(),
                new Publication(number, "lee", Instant.EPOCH, null, draft(draft).content(), List.of()));
    }

    private static StrategyDraft draft(String json) {
        return Bodies.read(TechnicalStrategyRequest.class, json).draft();
    }
}
