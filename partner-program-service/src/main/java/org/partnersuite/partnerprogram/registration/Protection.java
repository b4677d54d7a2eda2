package org.partnersuite.partnerprogram.registration;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * How long a registration is protected.
 *
 * @param extensions how many were granted
 */
@Embeddable
public record Protection(
        @Schema(description = "Day of the approval.") @PropagateNull
        LocalDate approvedOn,

        @Schema(description = "Last day of the protection, in UTC.")
        LocalDate protectedUntil,

        @Schema(description = "Number of extensions granted.", examples = "1")
        Integer extensions) {

    static Protection from(LocalDate day, RegistrationTerms terms) {
        return new Protection(day, day.plusDays(terms.protectionDays()), 0);
    }

    Protection extended(RegistrationTerms terms) {
        return new Protection(approvedOn, protectedUntil.plusDays(terms.protectionDays()), extensions + 1);
    }
}
