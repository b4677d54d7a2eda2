package org.partnersuite.customersuccess.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.outbox.EventTypes;
import org.partnersuite.platform.testkit.events.EventContracts;

/** Webhooks may ask for every type that has a contract, and for no other. */
@Tag("XC-2")
class WebhookTypesTest {
    @Test
    void theTypesAreThoseOfTheContracts() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
            settings.load(in);
        }

        assertThat(settings.getProperty("webhooks.event-types", "").split(","))
                .containsExactlyInAnyOrderElementsOf(EventContracts.of("customer-success").stream()
                        .map(event -> EventTypes.of(event + ".v1"))
                        .toList());
    }
}
