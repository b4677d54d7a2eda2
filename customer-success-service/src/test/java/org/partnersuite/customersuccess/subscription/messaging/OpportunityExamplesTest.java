package org.partnersuite.customersuccess.subscription.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.customersuccess.subscription.Deal;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
class OpportunityExamplesTest {

    @Test
    void everyExampleIsReadAndUnknownFieldsAreIgnored() throws IOException {
        List<String> examples = EventContracts.examples("engagement.opportunity");
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            Deal deal = OpportunityEvents.deal(event(example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},")));
            assertThat(deal.version()).isPositive();
            assertThat(deal.won() != null).isEqualTo(example.replace(" ", "").contains("\"stage\":\"WON\""));
        }
    }

    @Test
    @Tag("CS-2")
    void theTermOfALineIsRead() throws IOException {
        Deal.Won won = Objects.requireNonNull(OpportunityEvents.deal(
                        event(EventContracts.examples("engagement.opportunity").getLast()))
                .won());

        assertThat(won.lines()).extracting(Deal.Line::termMonths).containsExactly(36, 12);
    }

    @Test
    void aTombstoneSaysThatTheDealIsGone() {
        Deal deal = OpportunityEvents.deal(received("019b0000-0000-7000-8000-000000000b01", 7, null));
        assertThat(deal.outcome()).isEqualTo(Reason.DEAL_DELETED);
        assertThat(deal.won()).isNull();
    }

    private static ReceivedEvent event(String body) throws IOException {
        JsonNode state = Json.mapper().readTree(body);
        return received(
                state.get("id").textValue(), state.get("version").longValue(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceivedEvent received(String key, long version, byte @Nullable [] data) {
        return new ReceivedEvent(
                OpportunityEvents.TOPIC, 0, 0, key, key + ":" + version, "any", Instant.EPOCH, null, data);
    }
}
