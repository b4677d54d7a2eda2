package org.partnersuite.customersuccess.subscription;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;

/** The state of a subscription, as {@code customer-success.subscription.v1} tells it. */
record SubscriptionEvent(
        UUID id,
        long version,
        UUID customerId,
        @Nullable ExternalId externalId,
        @Nullable UUID opportunityId,
        @Nullable UUID opportunityLineId,
        String product,
        @Nullable String licenceType,
        @Nullable Integer licensedUsers,
        LocalDate contractStart,
        LocalDate contractEnd,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal arr,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal tcv,
        String currency,
        @Nullable UUID partnerOfRecord,
        boolean trial,
        @Nullable LocalDate convertedOn,
        SupportLevel supportLevel,
        SubscriptionStatus status,
        @Nullable Cancellation cancellation,
        Instant createdAt,
        Instant updatedAt) {
    static final String TOPIC = "customer-success.subscription.v1";
    private static final String TYPE = "org.partnersuite.customersuccess.subscription.v1";

    static SubscriptionEvent of(Subscription subscription) {
        SubscriptionTerms terms = subscription.terms();
        DealLine deal = subscription.deal();
        return new SubscriptionEvent(
                subscription.id(),
                subscription.version(),
                subscription.customerId(),
                subscription.externalId(),
                deal == null ? null : deal.opportunityId(),
                deal == null ? null : deal.lineId(),
                terms.product(),
                terms.licenceType(),
                terms.licensedUsers(),
                terms.contract().start(),
                terms.contract().end(),
                terms.arr().amount(),
                terms.tcv().amount(),
                terms.tcv().currency(),
                terms.partnerOfRecord(),
                terms.trial(),
                terms.convertedOn(),
                terms.supportLevel(),
                subscription.status(),
                subscription.cancellation(),
                subscription.createdAt(),
                subscription.updatedAt());
    }

    OutgoingEvent outgoing() {
        return OutgoingEvent.state(TOPIC, TYPE, id, version, updatedAt, Json.write(this));
    }

    /** What changed since the state before, for the audit. */
    List<FieldChange> since(@Nullable SubscriptionEvent before) {
        return FieldChanges.between(before == null ? null : before.fields(), fields());
    }

    private JsonNode fields() {
        ObjectNode fields = Json.mapper().valueToTree(this);
        return fields.without(List.of("version", "createdAt", "updatedAt"));
    }
}
