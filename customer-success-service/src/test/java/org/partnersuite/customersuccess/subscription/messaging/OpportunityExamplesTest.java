package org.partnersuite.customersuccess.subscription.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.customersuccess.subscription.Deal;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
class OpportunityExamplesTest {

    @Test
    void everyExampleIsReadAndUnknownFieldsAreIgnored() {
        List<String> examples = EventContracts.examples("engagement.opportunity");
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            Deal deal = OpportunityEvents.deal(event(example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},")));
            assertThat(deal.version()).isPositive();
            assertThat(deal.won() != null).isEqualTo(example.replace(" ", "").contains("\"stage\":\"WON\""));
        }
    }

    @Test
    void aTombstoneSaysThatTheDealIsGone() {
        Deal deal = OpportunityEvents.deal(received(null));
        assertThat(deal.outcome()).isEqualTo(Reason.DEAL_DELETED);
        assertThat(deal.won()).isNull();
    }

    private static ReceivedEvent event(String body) {
        return received(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceivedEvent received(byte @Nullable [] data) {
        String key = "019b0000-0000-7000-8000-000000000b01";
        return new ReceivedEvent(OpportunityEvents.TOPIC, 0, 0, key, key + ":7", "any", Instant.EPOCH, null, data);
    }
}
