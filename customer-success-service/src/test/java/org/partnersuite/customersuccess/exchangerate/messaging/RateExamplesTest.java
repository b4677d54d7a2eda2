package org.partnersuite.customersuccess.exchangerate.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.exchangerate.messaging.RateEvents.RateState;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
class RateExamplesTest {

    @Test
    void everyExampleIsReadAndUnknownFieldsAreIgnored() {
        List<String> examples = EventContracts.examples("partner-program.exchange-rate");
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            byte[] body =
                    example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},").getBytes(StandardCharsets.UTF_8);
            ReceivedEvent event =
                    new ReceivedEvent(RateEvents.TOPIC, 0, 0, "k", "k:1", "any", Instant.EPOCH, null, body);
            assertThat(event.read(RateState.class).exchangeRate().rate()).isEqualTo(new BigDecimal("1.1295"));
        }
    }
}
