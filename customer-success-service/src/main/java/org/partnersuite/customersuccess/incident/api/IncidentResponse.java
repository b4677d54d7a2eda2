package org.partnersuite.customersuccess.incident.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.incident.Incident;
import org.partnersuite.customersuccess.incident.IncidentDetails;
import org.partnersuite.platform.rest.ExternalId;

/** An incident of a subscription. */
@Schema(name = "Incident", description = "A support incident of a subscription.")
public record IncidentResponse(
        UUID id,
        @Nullable ExternalId externalId,
        UUID subscriptionId,
        UUID customerId,
        @JsonUnwrapped IncidentDetails details,
        Instant createdAt,
        Instant updatedAt) {

    public static IncidentResponse of(Incident incident) {
        return new IncidentResponse(
                incident.id(),
                incident.externalId(),
                incident.subscriptionId(),
                incident.customerId(),
                incident.details(),
                incident.createdAt(),
                incident.updatedAt());
    }
}
