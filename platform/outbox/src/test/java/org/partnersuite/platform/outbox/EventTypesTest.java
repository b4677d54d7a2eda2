package org.partnersuite.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("XC-2")
class EventTypesTest {
    @ParameterizedTest
    @CsvSource({
        "engagement.account.v1, org.partnersuite.engagement.account.v1",
        "customer-success.health-score.v1, org.partnersuite.customersuccess.health-score.v1",
        "partner-program.exchange-rate.v1, org.partnersuite.partner-program.exchange-rate.v1",
        "t, org.partnersuite.t"
    })
    void aTypeFollowsFromTheTopic(String topic, String type) {
        assertThat(EventTypes.of(topic)).isEqualTo(type);
    }
}
