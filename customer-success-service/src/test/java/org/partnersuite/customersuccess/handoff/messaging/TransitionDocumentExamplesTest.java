package org.partnersuite.customersuccess.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
class TransitionDocumentExamplesTest {
    private static final String KEY = "019b0000-0000-7000-8000-000000000e01";

    @Test
    void everyExampleIsReadAndOnlyADraftIsNoSubmission() {
        List<String> examples = EventContracts.examples("engagement.transition-document");
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            boolean draft = example.replace(" ", "").contains("\"status\":\"DRAFT\"");
            assertThat(state(example).submitted().isEmpty()).as(example).isEqualTo(draft);
            state(example).submitted().ifPresent(document -> assertThat(
                            document.status().name().replace("INITIATED", "SUBMITTED"))
                    .isEqualTo(state(example).status()));
        }
    }

    private static TransitionDocumentState state(String example) {
        byte[] body =
                example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},").getBytes(StandardCharsets.UTF_8);
        return new ReceivedEvent(
                        TransitionDocumentEvents.TOPIC, 0, 0, KEY, KEY + ":7", "any", Instant.EPOCH, null, body)
                .read(TransitionDocumentState.class);
    }
}
