package org.partnersuite.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.outbox.EventPartners.Batch;
import org.partnersuite.platform.outbox.EventPartners.Belonging;

@Tag("XC-2")
@Tag("XC-3")
class EventPartnersTest {
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final UUID DEAL = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final Belonging NOBODY = new Belonging(null, null);
    private static final EventPartners PARTNERS =
            new EventPartners(Map.of("deals", "partnerId", "changes", "from"), Map.of("notes", "dealId"), "deals");

    @Test
    void itIsTheDeclaredFieldOfTheRoot() {
        String data = "{\"a\":[{\"partnerId\":\"x\"}],\"b\":{\"c\":[1]},\"partnerId\":\"" + PARTNER + "\"}";

        Batch batch = of(Map.of(), event("deals", data));

        assertThat(batch.events()).containsExactly(new Belonging(PARTNER, null));
        assertThat(batch.followed()).isEqualTo(Map.of(DEAL, PARTNER));
    }

    @Test
    void anEventOfAnotherTopicHasNone() {
        assertThat(of(Map.of(DEAL, PARTNER), event("strategies", deal(PARTNER))).events())
                .containsExactly(NOBODY);
    }

    @Test
    void aDeletionBelongsToThePartnerBefore() {
        Batch batch = of(Map.of(DEAL, PARTNER), event("deals", null));

        assertThat(batch.events()).containsExactly(new Belonging(null, PARTNER));
        assertThat(batch.followed()).containsOnlyKeys(DEAL).containsValue(null);
    }

    @Test
    void aRowThatGoesToAnotherPartnerIsToldToBoth() {
        Batch batch = of(Map.of(DEAL, PARTNER), event("deals", deal(ANOTHER)), event("deals", deal(ANOTHER)));

        assertThat(batch.events()).containsExactly(new Belonging(ANOTHER, PARTNER), new Belonging(ANOTHER, null));
        assertThat(batch.followed()).isEqualTo(Map.of(DEAL, ANOTHER));
    }

    @Test
    void aRowThatStaysWithItsPartnerChangesNothing() {
        Batch batch = of(Map.of(DEAL, PARTNER), event("deals", deal(PARTNER)));

        assertThat(batch.events()).containsExactly(new Belonging(PARTNER, null));
        assertThat(batch.followed()).isEmpty();
    }

    @Test
    void aLinkedRecordBelongsToThePartnerOfWhatItIsLinkedWithAtThatTime() {
        String note = "{\"dealId\":\"" + DEAL + "\"}";

        assertThat(of(
                                Map.of(DEAL, PARTNER),
                                event("notes", note),
                                event("deals", deal(ANOTHER)),
                                event("notes", note),
                                event("deals", null),
                                event("notes", note))
                        .events())
                .containsExactly(
                        new Belonging(PARTNER, null),
                        new Belonging(ANOTHER, PARTNER),
                        new Belonging(ANOTHER, null),
                        new Belonging(null, ANOTHER),
                        NOBODY);
    }

    /** Such as a change of partner: the one before the last is told nothing of the next change. */
    @Test
    void whatIsNotFollowedHasNoPartnerBefore() {
        assertThat(of(
                                Map.of(),
                                event("changes", "{\"from\":\"" + PARTNER + "\"}"),
                                event("changes", "{\"from\":\"" + ANOTHER + "\"}"))
                        .events())
                .containsExactly(new Belonging(PARTNER, null), new Belonging(ANOTHER, null));
    }

    @Test
    void onlyFollowedAggregatesAreAskedFor() {
        UUID other = UUID.randomUUID();

        assertThat(PARTNERS.wanted(List.of(
                        event("deals", null),
                        event("notes", "{\"dealId\":\"" + other + "\"}"),
                        event("notes", null),
                        event("changes", "{\"from\":\"" + PARTNER + "\"}"))))
                .containsExactlyInAnyOrder(DEAL, other);
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
        assertThat(of(Map.of(), event("deals", data)).events()).containsExactly(NOBODY);
    }

    private static Batch of(Map<UUID, UUID> known, StoredEvent... events) {
        return PARTNERS.of(Arrays.asList(events), new HashMap<>(known));
    }

    private static String deal(UUID partner) {
        return "{\"partnerId\":\"" + partner + "\"}";
    }

    private static StoredEvent event(String topic, @Nullable String data) {
        return new StoredEvent(
                1,
                topic,
                DEAL.toString(),
                DEAL + ":1",
                "type",
                Instant.EPOCH,
                null,
                data == null ? null : data.getBytes(StandardCharsets.UTF_8),
                false);
    }
}
