package org.partnersuite.customersuccess.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What would fail in the schema, and with it the whole poll, is refused before. */
@Tag("CS-3")
class SubmittedDocumentTest {
    private static final Instant DECIDED = Instant.parse("2026-06-11T14:30:00Z");

    @Test
    void aDocumentIsDecidedOnWhenItHasTheTimeOfIt() {
        assertThat(document(HandoffStatus.INITIATED, null, null).decidedAt()).isNull();
        assertThat(document(HandoffStatus.ACCEPTED, DECIDED, null).decidedAt()).isEqualTo(DECIDED);
        assertThatThrownBy(() -> document(HandoffStatus.INITIATED, DECIDED, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document(HandoffStatus.ACCEPTED, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAReturnedOneSaysWhatWasMissing() {
        assertThat(document(HandoffStatus.RETURNED, DECIDED, "Who owns the data?")
                        .returnReason())
                .isEqualTo("Who owns the data?");
        assertThatThrownBy(() -> document(HandoffStatus.RETURNED, DECIDED, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document(HandoffStatus.ACCEPTED, DECIDED, "Nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SubmittedDocument document(
            HandoffStatus status, @Nullable Instant decidedAt, @Nullable String reason) {
        return new SubmittedDocument(
                UUID.randomUUID(),
                1,
                status,
                UUID.randomUUID(),
                null,
                null,
                "jane",
                "mia",
                null,
                Instant.parse("2026-06-10T09:00:00Z"),
                decidedAt,
                decidedAt == null ? null : "mia",
                reason,
                Map.of());
    }
}
