package org.partnersuite.partnerprogram.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-2")
class EventContractsTest {

    @Test
    void everyExampleOfThisServiceKeepsToItsSchema() {
        assertThat(Contracts.of("partner-program")).hasSize(2);
        for (String event : Contracts.of("partner-program")) {
            assertThat(Contracts.examples(event)).as(event).isNotEmpty();
            for (String example : Contracts.examples(event)) {
                assertThat(Contracts.faults(event, example))
                        .as(event + " " + example)
                        .isEmpty();
            }
        }
    }
}
