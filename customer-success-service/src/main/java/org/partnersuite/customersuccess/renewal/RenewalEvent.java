package org.partnersuite.customersuccess.renewal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;

/** The state of a renewal, as {@code customer-success.renewal.v1} tells it. */
record RenewalEvent(
        UUID id,
        long version,
        UUID subscriptionId,
        UUID customerId,
        LocalDate dueOn,
        RenewalPhase phase,
        LocalDate phaseSince,
        Renewal.Status status,
        @Nullable WithdrawnReason withdrawnReason,
        Instant openedAt,
        Instant updatedAt) {
    static final String TOPIC = "customer-success.renewal.v1";
    private static final String TYPE = "org.partnersuite.customersuccess.renewal.v1";

    static RenewalEvent of(Renewal renewal) {
        return new RenewalEvent(
                renewal.id(),
                renewal.version(),
                renewal.subscriptionId(),
                renewal.customerId(),
                renewal.dueOn(),
                renewal.phase(),
                renewal.phaseSince(),
                renewal.status(),
                renewal.withdrawn(),
                renewal.openedAt(),
                renewal.updatedAt());
    }

    OutgoingEvent outgoing() {
        return OutgoingEvent.state(TOPIC, TYPE, id, version, updatedAt, Json.write(this));
    }

    /** What changed since the state before, for the audit. */
    List<FieldChange> since(@Nullable RenewalEvent before) {
        return FieldChanges.between(before == null ? null : before.fields(), fields());
    }

    private JsonNode fields() {
        ObjectNode fields = Json.mapper().valueToTree(this);
        return fields.without(List.of("version", "createdAt", "updatedAt"));
    }
}
