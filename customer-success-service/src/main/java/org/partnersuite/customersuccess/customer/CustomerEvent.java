package org.partnersuite.customersuccess.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;

/** The state of a customer, as {@code customer-success.customer.v1} tells it. */
record CustomerEvent(
        UUID id,
        long version,
        @Nullable UUID accountId,
        @Nullable ExternalId externalId,
        String name,
        Instant createdAt,
        Instant updatedAt) {
    static final String TOPIC = "customer-success.customer.v1";
    private static final String TYPE = "org.partnersuite.customersuccess.customer.v1";

    static CustomerEvent of(Customer customer) {
        return new CustomerEvent(
                customer.id(),
                customer.version(),
                customer.accountId(),
                customer.externalId(),
                customer.name(),
                customer.createdAt(),
                customer.updatedAt());
    }

    OutgoingEvent outgoing() {
        return OutgoingEvent.state(TOPIC, TYPE, id, version, updatedAt, Json.write(this));
    }

    /** What changed since the state before, for the audit. */
    List<FieldChange> since(@Nullable CustomerEvent before) {
        return FieldChanges.between(before == null ? null : before.fields(), fields());
    }

    private JsonNode fields() {
        ObjectNode fields = Json.mapper().valueToTree(this);
        return fields.without(List.of("version", "createdAt", "updatedAt"));
    }
}
