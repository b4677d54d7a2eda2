package org.partnersuite.partnerprogram.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
class EventContractsTest {

    @Test
    void everyExampleOfThisServiceKeepsToItsSchema() {
        assertThat(EventContracts.of("partner-program")).isNotEmpty();
        for (String event : EventContracts.of("partner-program")) {
            assertThat(EventContracts.examples(event)).as(event).isNotEmpty();
            for (String example : EventContracts.examples(event)) {
                assertThat(EventContracts.faults(event, example))
                        .as(event + " " + example)
                        .isEmpty();
            }
        }
    }
}
