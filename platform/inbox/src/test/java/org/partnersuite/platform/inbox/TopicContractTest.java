package org.partnersuite.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-2")
class TopicContractTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final String TOPIC = "customer-success.renewal.v1";
    private static final TopicContract CONTRACT = TopicContract.of(TOPIC);

    @Test
    void whatKeepsToItIsAnEventWhateverElseItSays() {
        ReceivedEvent event = CONTRACT.event(with("ce_added_later", "x"), NOW);

        assertThat(event.version()).isEqualTo(7);
        assertThat(event.time()).isEqualTo(NOW.minusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time"})
    void eachAttributeIsNeeded(String header) {
        assertRefused(with(header, ""), "the header " + header + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3, ce_specversion is not 1.0",
        "ce_source, /engagement-service, ce_source is not /customer-success-service",
        "ce_type, evil.type, ce_type is not org.partnersuite.customersuccess.renewal.v1",
        "ce_id, other:7, ce_id is not of the key",
        "ce_id, key, names no version",
        "ce_id, key:0, the version is not within",
        "ce_id, key:-1, the version is not within",
        "ce_id, key:1000000001, the version is not within",
        "ce_id, key:9223372036854775807, the version is not within",
        "ce_id, key:9223372036854775808, names no version",
        "ce_id, key:+7, ce_id is not of the key",
        "ce_id, key:07, ce_id is not of the key",
        "ce_time, yesterday, ce_time is no instant",
        "ce_time, 1969-12-31T23:59:59Z, ce_time lies before 1970",
        "ce_time, 2026-11-29T13:00:01Z, ce_time lies ahead",
        "ce_time, +300000-01-01T00:00:00Z, ce_time lies ahead"
    })
    void anythingElseIsRefusedByName(String header, String value, String reason) {
        assertRefused(with(header, value), reason);
    }

    @Test
    void aLongKeyIsNone() {
        String key = "k".repeat(Delivery.LONGEST_KEY + 1);
        assertRefused(new Delivery(TOPIC, 0, 0, key, with("x", "").headers(), null), "the key has more than 128");
        assertRefused(new Delivery(TOPIC, 0, 0, "", with("x", "").headers(), null), "the record has no key");
    }

    @Test
    void whatHappensSoonByAnotherClockIsTakenForNow() {
        Delivery ahead = with("ce_time", NOW.plus(Duration.ofMinutes(59)).toString());
        PartitionBatch batch = new PartitionBatch(
                TOPIC, 0, 0, List.of(with("ce_time", "9999-01-01T00:00:00Z"), with("ce_time", "?"), ahead));

        assertThat(CONTRACT.event(ahead, NOW).time()).isAfter(NOW);
        assertThat(batch.newestEventTime(NOW)).isEqualTo(NOW);
    }

    private static void assertRefused(Delivery delivery, String reason) {
        assertThatThrownBy(() -> CONTRACT.event(delivery, NOW))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(reason);
    }

    private static Delivery with(String header, String value) {
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", "key:7",
                "ce_source", "/customer-success-service",
                "ce_type", "org.partnersuite.customersuccess.renewal.v1",
                "ce_time", NOW.minusSeconds(1).toString()));
        headers.put(header, value);
        return new Delivery(TOPIC, 0, 0, "key", headers, null);
    }
}
