package org.partnersuite.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-2")
class ReceivedEventTest {
    record Named(String name) {}

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(event("a:1", "{\"name\":\"n\",\"more\":[1]}").read(Named.class))
                .isEqualTo(new Named("n"));
    }

    @Test
    void theVersionIsTheLastPartOfTheId() {
        assertThat(event("0b1c:with:colons:42", "{}").version()).isEqualTo(42);
        assertThatThrownBy(() -> event("a", "{}").version()).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void aTombstoneHasNoBody() {
        assertThat(event("a:2", null).isTombstone()).isTrue();
        assertThatThrownBy(() -> event("a:2", null).read(Named.class)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void ofSeveralVersionsOfAKeyOnlyTheNewestRemains() {
        assertThat(NewestStates.of(
                        List.of(event("a:1", "{}"), event("b:9", "{}"), event("a:3", "{}"), event("a:2", "{}"))))
                .extracting(ReceivedEvent::id)
                .containsExactlyInAnyOrder("a:3", "b:9");
    }

    private static ReceivedEvent event(String id, @Nullable String body) {
        return new ReceivedEvent(
                "test.v1",
                0,
                0,
                id.substring(0, 1),
                id,
                "t",
                Instant.EPOCH,
                null,
                body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }
}
