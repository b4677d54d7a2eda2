package org.partnersuite.partnerprogram.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a caller asks for. */
public record RequestedTransition(
        PartnerStatus to, @Nullable String reason, @Nullable LocalDate agreementSignedOn) {}
