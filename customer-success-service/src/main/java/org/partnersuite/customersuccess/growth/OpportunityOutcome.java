package org.partnersuite.customersuccess.growth;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an opportunity of the engagement service stands; of a merged one, its survivor.
 *
 * @param stage null when nothing is known of it, or when it was deleted
 */
public record OpportunityOutcome(
        UUID asked,
        UUID opportunityId,
        @Nullable String stage,
        @Nullable LocalDate closedOn) {

    CandidateStatus status() {
        return switch (stage) {
            case "WON" -> CandidateStatus.WON;
            case "LOST" -> CandidateStatus.LOST;
            case null, default -> CandidateStatus.PROPOSED;
        };
    }
}
