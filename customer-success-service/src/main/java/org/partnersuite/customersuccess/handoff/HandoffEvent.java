package org.partnersuite.customersuccess.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;

/** The state of a handoff, as {@code customer-success.handoff.v1} tells it. */
record HandoffEvent(
        UUID id,
        long version,
        Handoff.Template template,
        Handoff.Status status,
        UUID transitionDocumentId,
        UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,
        @Nullable String customerSuccessManager,
        @Nullable String useCase,
        Instant initiatedAt,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        Instant openedAt,
        Instant updatedAt) {
    static final String TOPIC = "customer-success.handoff.v1";
    private static final String TYPE = "org.partnersuite.customersuccess.handoff.v1";

    static HandoffEvent of(Handoff handoff) {
        SubmittedDocument document = handoff.document();
        return new HandoffEvent(
                handoff.id(),
                handoff.version(),
                handoff.template(),
                handoff.status(),
                document.id(),
                document.accountId(),
                document.opportunityId(),
                document.engagementId(),
                document.customerSuccessManager(),
                document.useCase(),
                document.submittedAt(),
                document.decidedAt(),
                document.returnReason(),
                handoff.openedAt(),
                handoff.updatedAt());
    }

    OutgoingEvent outgoing() {
        return OutgoingEvent.state(TOPIC, TYPE, id, version, updatedAt, Json.write(this));
    }

    /** What changed since the state before, for the audit. */
    List<FieldChange> since(@Nullable HandoffEvent before) {
        return FieldChanges.between(before == null ? null : before.fields(), fields());
    }

    private JsonNode fields() {
        ObjectNode fields = Json.mapper().valueToTree(this);
        return fields.without(List.of("version", "updatedAt"));
    }
}
