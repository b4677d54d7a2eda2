package org.partnersuite.engagement.dealsupport;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param help a code of the reference data, such as WATSONX_PILOT
 * @param desiredStart as agreed with the client
 */
public record SupportDetails(
        UUID opportunityId,
        String help,
        String offering,
        LocalDate desiredStart,
        @Nullable String note) {

    SupportDetails of(UUID otherOpportunity) {
        return new SupportDetails(otherOpportunity, help, offering, desiredStart, note);
    }
}
