package org.partnersuite.engagement.dealsupport;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The requested help.
 *
 * @param help a code of the reference data
 * @param desiredStart as agreed with the client
 */
@Embeddable
public record SupportDetails(
        UUID opportunityId,
        @Schema(examples = "WATSONX_PILOT") String help,
        @Schema(examples = "watsonx.ai") String offering,
        @Schema(examples = "2026-04-13") LocalDate desiredStart,
        @Nullable String note) {

    SupportDetails of(UUID otherOpportunity) {
        return new SupportDetails(otherOpportunity, help, offering, desiredStart, note);
    }
}
