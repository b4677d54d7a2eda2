package org.partnersuite.partnerprogram.satisfaction.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
class SurveyExamplesTest {

    @Test
    void everyExampleIsReadAndUnknownFieldsAreIgnored() {
        List<String> examples = EventContracts.examples("customer-success.survey");
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            byte[] body =
                    example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},").getBytes(StandardCharsets.UTF_8);
            ReceivedEvent event =
                    new ReceivedEvent(SurveyEvents.TOPIC, 0, 0, "k", "k:1", "any", Instant.EPOCH, null, body);
            assertThat(event.read(SurveyEvents.SurveyState.class).kind()).isNotBlank();
        }
    }
}
