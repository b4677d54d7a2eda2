package org.partnersuite.customersuccess.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.handoff.Handoff.Status;
import org.partnersuite.platform.unitofwork.Stamp;

@Tag("CS-3")
class HandoffTest {
    private static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");
    private static final UUID DOCUMENT = UUID.randomUUID();

    @Test
    void aDecisionThatIsTheFirstNewsOpensItDecided() {
        Handoff handoff = opened(document(3, Status.ACCEPTED, NOW, null));

        assertThat(handoff.document().status()).isEqualTo(Status.ACCEPTED);
        assertThat(handoff.document().decidedAt()).isEqualTo(NOW);
        assertThat(handoff.template()).isEqualTo(Handoff.Template.SALES_TO_CUSTOMER_SUCCESS);
        assertThat(handoff.openedAt()).isEqualTo(NOW);
        assertThat(handoff.version()).isEqualTo(1);
    }

    @Test
    void itFollowsItsDocumentBackAndForth() {
        Handoff handoff = opened(document(2, Status.INITIATED, null, null));

        handoff.follow(document(3, Status.RETURNED, NOW, "Who owns the data?"));
        assertThat(handoff.document().status()).isEqualTo(Status.RETURNED);
        assertThat(handoff.document().returnReason()).isEqualTo("Who owns the data?");

        handoff.follow(document(4, Status.INITIATED, null, null));
        assertThat(handoff.document().status()).isEqualTo(Status.INITIATED);
        assertThat(handoff.document().returnReason()).isNull();
        assertThat(handoff.document().decidedAt()).isNull();
        assertThat(handoff.openedAt()).isEqualTo(NOW);
    }

    @Test
    void itIsBehindALaterVersionOnly() {
        Handoff handoff = opened(document(3, Status.INITIATED, null, null));

        assertThat(handoff.isBehind(document(2, Status.INITIATED, null, null))).isFalse();
        assertThat(handoff.isBehind(document(3, Status.ACCEPTED, NOW, null))).isFalse();
        assertThat(handoff.isBehind(document(4, Status.ACCEPTED, NOW, null))).isTrue();
    }

    private static Handoff opened(SubmittedDocument document) {
        return Handoff.opened(new Stamp(UUID.randomUUID(), 1, NOW, NOW), document);
    }

    private static SubmittedDocument document(
            long version, Status status, @Nullable Instant decidedAt, @Nullable String reason) {
        return new SubmittedDocument(
                DOCUMENT, version, status, UUID.randomUUID(), null, null, "mia", null, NOW, decidedAt, reason);
    }
}
