package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.partnerprogram.subscriptionfact.Fact;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.testkit.events.EventContracts;

/** Every example of customer success that incentives are computed from is read, and unknown fields are ignored. */
@Tag("XC-2")
@Tag("PP-11")
class FactExamplesTest {

    static Stream<FactEvents<? extends Fact>> handlers() {
        return Stream.of(
                new SubscriptionEvents(),
                new RelationEvents(),
                new UsageMonthEvents(),
                new SuccessPlanEvents(),
                new RenewalEvents(),
                new GrowthCandidateEvents());
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void everyExampleIsRead(FactEvents<? extends Fact> handler) throws IOException {
        String topic = handler.topics().iterator().next();
        List<String> examples = EventContracts.examples(topic.replace(".v1", ""));
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            JsonNode body = Json.mapper().readTree(example);
            String id = body.get("id").asText();
            byte[] more =
                    example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},").getBytes(StandardCharsets.UTF_8);
            Fact fact = handler.fact(
                    new ReceivedEvent(
                            topic, 3, 7, id, id + ":" + body.get("version").asLong(), "any", Instant.EPOCH, null, more),
                    topic + "/3/7");

            assertThat(fact.id()).hasToString(id);
            assertThat(fact.version()).isEqualTo(body.get("version").asLong());
            assertThat(fact.position()).isEqualTo(topic + "/3/7");
        }
    }
}
