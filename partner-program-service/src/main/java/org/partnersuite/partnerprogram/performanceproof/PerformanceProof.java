package org.partnersuite.partnerprogram.performanceproof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Stamped;

/**
 * A proof that licences of a subscription are activated and scaled in production.
 *
 * @param partnerId the partner of record that it is of
 * @param licences how many are activated by the day, of all
 * @param decisionNote why it was accepted or rejected
 */
public record PerformanceProof(
        @Nested Stamp stamp,
        UUID partnerId,
        UUID subscriptionId,
        LocalDate activatedOn,
        int licences,
        String note,
        @Nullable String link,
        ProofStatus status,
        String submittedBy,
        @Nullable String decidedBy,
        @Nullable String decisionNote)
        implements Stamped {

    PerformanceProof decided(ProofStatus outcome, String by, @Nullable String why, Instant now) {
        return new PerformanceProof(
                stamp.next(now),
                partnerId,
                subscriptionId,
                activatedOn,
                licences,
                note,
                link,
                outcome,
                submittedBy,
                by,
                why);
    }
}
