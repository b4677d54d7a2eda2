package org.partnersuite.customersuccess.review.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.review.messaging.ExecutiveReviewEvents.EntitlementState;
import org.partnersuite.customersuccess.review.messaging.ExecutiveReviewEvents.InvitationState;
import org.partnersuite.customersuccess.review.messaging.ReviewFactEvents.DealState;
import org.partnersuite.customersuccess.review.messaging.ReviewFactEvents.DecisionPointState;
import org.partnersuite.customersuccess.review.messaging.ReviewFactEvents.StandingState;
import org.partnersuite.customersuccess.review.messaging.ReviewFactEvents.StrategyState;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
@Tag("CS-20")
class ToldExamplesTest {
    private static final Map<String, Class<? extends StateBody>> STATES = Map.of(
            ReviewFactEvents.STRATEGY, StrategyState.class,
            ReviewFactEvents.DECISION_POINT, DecisionPointState.class,
            ReviewFactEvents.DEAL, DealState.class,
            ReviewFactEvents.STANDING, StandingState.class,
            ExecutiveReviewEvents.ENTITLEMENT, EntitlementState.class,
            ExecutiveReviewEvents.INVITATION, InvitationState.class);

    @Test
    void everyExampleIsReadAndUnknownFieldsAreIgnored() {
        STATES.forEach((topic, state) -> {
            assertThat(EventContracts.examples(topic.replace(".v1", "")))
                    .as(topic)
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(
                                    read(topic, example).read(state).aggregate())
                            .isNotNull());
        });
    }

    @Test
    void anAcceptedInvitationIsARight() {
        assertThat(EventContracts.examples("partner-program.benefit-invitation"))
                .extracting(example -> read(ExecutiveReviewEvents.INVITATION, example)
                        .read(InvitationState.class)
                        .right()
                        .holds())
                .containsExactlyInAnyOrder(true, false);
    }

    private static ReceivedEvent read(String topic, String example) {
        byte[] body =
                example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},").getBytes(StandardCharsets.UTF_8);
        return new ReceivedEvent(topic, 0, 0, "k", "k:1", "any", Instant.EPOCH, null, body);
    }
}
