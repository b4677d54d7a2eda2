package org.partnersuite.customersuccess.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.handoff.Handoff.Status;

/** What would fail in the schema, and with it the whole poll, is refused before. */
@Tag("CS-3")
class SubmittedDocumentTest {
    private static final Instant DECIDED = Instant.parse("2026-06-11T14:30:00Z");

    @Test
    void aDocumentIsDecidedOnWhenItHasTheTimeOfIt() {
        assertThat(document(Status.INITIATED, null, null).decidedAt()).isNull();
        assertThat(document(Status.ACCEPTED, DECIDED, null).decidedAt()).isEqualTo(DECIDED);
        assertThatThrownBy(() -> document(Status.INITIATED, DECIDED, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document(Status.ACCEPTED, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAReturnedOneSaysWhatWasMissing() {
        assertThat(document(Status.RETURNED, DECIDED, "Who owns the data?").returnReason())
                .isEqualTo("Who owns the data?");
        assertThatThrownBy(() -> document(Status.RETURNED, DECIDED, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document(Status.ACCEPTED, DECIDED, "Nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SubmittedDocument document(Status status, @Nullable Instant decidedAt, @Nullable String reason) {
        return new SubmittedDocument(
                UUID.randomUUID(),
                1,
                status,
                UUID.randomUUID(),
                null,
                null,
                "mia",
                null,
                Instant.parse("2026-06-10T09:00:00Z"),
                decidedAt,
                reason);
    }
}
