package org.partnersuite.customersuccess.incident;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** Writable fields of an incident. */
public record IncidentDraft(UUID subscriptionId, @Nullable ExternalId externalId, IncidentDetails details) {
    boolean says(Incident incident) {
        return details.equals(incident.details()) && Objects.equals(externalId, incident.externalId());
    }
}
