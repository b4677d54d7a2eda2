package org.partnersuite.engagement.transition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.transition.DocumentStep;
import org.partnersuite.engagement.transition.HandoffDecision;
import org.partnersuite.engagement.transition.messaging.HandoffEvents.HandoffState;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.UnreadableEvent;
import org.partnersuite.platform.testkit.events.EventContracts;

/** What the state of a handoff says of the decision on its document. */
@Tag("EN-12")
class HandoffEventsTest {
    private static final Instant SENT = Instant.parse("2026-06-10T09:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-06-11T14:30:00Z");

    private final UUID document = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"INITIATED,", "IN_REVIEW,", "ACCEPTED,ACCEPTANCE", "COMPLETED,ACCEPTANCE", "RETURNED,RETURN"})
    void aHandoffThatIsDecidedOnDecides(String status, @Nullable DocumentStep step) {
        Optional<HandoffDecision> decision = state(status, document, "mia").decision();
        assertThat(decision.map(HandoffDecision::step)).isEqualTo(Optional.ofNullable(step));
        decision.ifPresent(one -> {
            assertThat(one.documentId()).isEqualTo(document);
            assertThat(one.submittedAt()).isEqualTo(SENT);
            assertThat(one.at()).isEqualTo(DECIDED);
            assertThat(one.by()).isEqualTo("mia");
            assertThat(one.reason()).isEqualTo(step == DocumentStep.RETURN ? "Who owns the data?" : null);
        });
    }

    @Test
    void oneWithoutADocumentDecidesNothing() {
        assertThat(state("ACCEPTED", null, "mia").decision()).isEmpty();
    }

    @Test
    void whoDecidedBeforeHandoffsDidIsTheService() {
        assertThat(state("ACCEPTED", document, null).decision().orElseThrow().by())
                .isEqualTo("customer-success-service");
    }

    @Test
    void aReturnWithoutAReasonIsRefused() {
        HandoffState unreasoned = new HandoffState(document, 1, "RETURNED", document, SENT, DECIDED, "mia", null);
        assertThatThrownBy(unreasoned::decision).hasMessageContaining("reason");
    }

    @Test
    void everyExampleIsRead() {
        assertThat(EventContracts.examples("customer-success.handoff"))
                .isNotEmpty()
                .allSatisfy(example -> {
                    HandoffState state = event(example).read(HandoffState.class);
                    assertThat(state.decision().isPresent()).isEqualTo(state.decidedAt() != null);
                });
    }

    @Test
    void aStateOfAnotherHandoffIsNotRead() {
        String body = EventContracts.examples("customer-success.handoff").getFirst();
        assertThatThrownBy(() -> event(body).state(HandoffState.class)).isInstanceOf(UnreadableEvent.class);
    }

    private HandoffState state(String status, @Nullable UUID about, @Nullable String by) {
        boolean decided = !status.equals("INITIATED") && !status.equals("IN_REVIEW");
        return new HandoffState(
                UUID.randomUUID(),
                2,
                status,
                about,
                SENT,
                decided ? DECIDED : null,
                decided ? by : null,
                status.equals("RETURNED") ? "Who owns the data?" : null);
    }

    private static ReceivedEvent event(String body) {
        UUID other = UUID.randomUUID();
        return new ReceivedEvent(
                HandoffEvents.TOPIC,
                0,
                1,
                other.toString(),
                other + ":1",
                "org.partnersuite.customersuccess.handoff.v1",
                Instant.EPOCH,
                null,
                body.getBytes(StandardCharsets.UTF_8));
    }
}
