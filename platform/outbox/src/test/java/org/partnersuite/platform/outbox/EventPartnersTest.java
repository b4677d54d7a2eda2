package org.partnersuite.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-2")
@Tag("XC-3")
class EventPartnersTest {
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final EventPartners PARTNERS = new EventPartners(Map.of("deals", "partnerId"));

    @Test
    void itIsTheDeclaredFieldOfTheRoot() {
        assertThat(of("deals", "{\"a\":[{\"partnerId\":\"x\"}],\"b\":{\"c\":[1]},\"partnerId\":\"" + PARTNER + "\"}"))
                .isEqualTo(PARTNER);
    }

    @Test
    void anEventOfAnotherTopicHasNone() {
        assertThat(of("strategies", "{\"partnerId\":\"" + PARTNER + "\"}")).isNull();
    }

    @Test
    void aDeletionHasNone() {
        assertThat(of("deals", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "\u0000\u0001",
                "{\"partnerId\":null}",
                "{\"partnerId\":7}",
                "{\"partnerId\":\"someone\"}",
                "{\"lines\":[{\"partnerId\":\"01980000-0000-7000-8000-000000000001\"}]}"
            })
    void whatCannotBeAttributedHasNone(String data) {
        assertThat(of("deals", data)).isNull();
    }

    private static @Nullable UUID of(String topic, @Nullable String data) {
        return PARTNERS.of(new StoredEvent(
                1,
                topic,
                "key",
                "key:1",
                "type",
                Instant.EPOCH,
                null,
                data == null ? null : data.getBytes(StandardCharsets.UTF_8),
                false));
    }
}
