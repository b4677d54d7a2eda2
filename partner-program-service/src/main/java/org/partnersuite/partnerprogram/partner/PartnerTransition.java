package org.partnersuite.partnerprogram.partner;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in a partner's life, as it happened.
 *
 * @param number counts the partner's transitions from 1
 * @param agreementSignedOn when the program agreement was signed that let the partner in
 */
public record PartnerTransition(
        int number,
        PartnerStatus from,
        PartnerStatus to,
        String reason,
        @Nullable LocalDate agreementSignedOn,
        Instant at,
        String by) {}
