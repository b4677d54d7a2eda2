package org.partnersuite.customersuccess.subscription.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.customer.AccountMerged;
import org.partnersuite.customersuccess.subscription.messaging.AccountMergeEvents.AccountMergeState;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.testkit.events.EventContracts;

@Tag("XC-2")
class AccountMergeExamplesTest {

    @Test
    void everyExampleIsReadAndUnknownFieldsAreIgnored() {
        List<String> examples = EventContracts.examples("engagement.account-merge");
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            byte[] body =
                    example.replaceFirst("\\{", "{\"notHeardOf\":{\"x\":[1]},").getBytes(StandardCharsets.UTF_8);
            ReceivedEvent event =
                    new ReceivedEvent(AccountMergeEvents.TOPIC, 0, 0, "k", "k:2", "any", Instant.EPOCH, null, body);
            AccountMerged merge = event.read(AccountMergeState.class).merge();
            assertThat(merge.merged()).isNotEqualTo(merge.survivor());
        }
    }
}
