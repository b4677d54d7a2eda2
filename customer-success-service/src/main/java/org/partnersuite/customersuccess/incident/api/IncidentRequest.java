package org.partnersuite.customersuccess.incident.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.incident.IncidentDetails;
import org.partnersuite.customersuccess.incident.IncidentDraft;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;

/** Writable fields of an incident. */
@Schema(name = "IncidentRequest", examples = """
                {"subscriptionId":"019b0000-0000-7000-8000-00000000d001","severity":1,"title":"Nobody can log in",\
                "openedAt":"2026-11-05T09:00:00Z","firstResponseAt":"2026-11-05T09:24:00Z"}""")
public record IncidentRequest(
        @Schema(description = "Immutable.") @ByKey("subscription")
        UUID subscriptionId,

        @Schema(description = "The caller's key.") @Nullable ExternalId externalId,

        @Schema(description = "1 (gravest) to 4.") @Min(1) @Max(4)
        Integer severity,

        @NotBlank @Size(max = 500) String title,

        @Schema(description = "Not in the future.") Instant openedAt,

        @Schema(description = "Omitted while nobody has responded.") @Nullable
        Instant firstResponseAt,

        @Schema(description = "Omitted while it is open.") @Nullable
        Instant closedAt) {

    IncidentDraft draft() {
        return draft(externalId);
    }

    public IncidentDraft draft(@Nullable ExternalId key) {
        return new IncidentDraft(
                subscriptionId, key, new IncidentDetails(severity, title, openedAt, firstResponseAt, closedAt));
    }
}
