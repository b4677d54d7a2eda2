package org.partnersuite.customersuccess.incident;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/**
 * Editable fields of an incident.
 *
 * @param severity 1 (gravest) to 4
 * @param firstResponseAt null while nobody has responded
 * @param closedAt null while it is open
 */
public record IncidentDetails(
        @Schema(description = "1 (gravest) to 4.", minimum = "1", maximum = "4", examples = "1")
        int severity,

        @Schema(maxLength = 500, examples = "Nobody can log in")
        String title,

        Instant openedAt,

        @Schema(description = "Absent while nobody has responded.") @Nullable
        Instant firstResponseAt,

        @Schema(description = "Absent while it is open.") @Nullable
        Instant closedAt) {

    /** Microseconds, as they are stored. */
    public IncidentDetails {
        openedAt = openedAt.truncatedTo(ChronoUnit.MICROS);
        firstResponseAt = firstResponseAt == null ? null : firstResponseAt.truncatedTo(ChronoUnit.MICROS);
        closedAt = closedAt == null ? null : closedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Every fault, with pointers into the incident's JSON. */
    List<Fault> faults(Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (openedAt.isAfter(now)) {
            faults.add(Fault.at("/openedAt", "in_future", "An incident is recorded once it was opened."));
        }
        if (firstResponseAt != null && firstResponseAt.isBefore(openedAt)) {
            faults.add(Fault.at("/firstResponseAt", "before_opened", "Nobody responds before it is opened."));
        }
        if (closedAt != null && closedAt.isBefore(openedAt)) {
            faults.add(Fault.at("/closedAt", "before_opened", "It cannot be closed before it is opened."));
        }
        return faults;
    }
}
