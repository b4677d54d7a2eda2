package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;

/** What a partner was on a day, as far as incentives depend on it. */
public interface PartnerStanding {

    /** Its tier; null when it had none. */
    @Nullable
    Tier tier(UUID partner, LocalDate day);

    /** Its level of the Customer Experience specialization, SPECIALIZED or ADVANCED; null when it had none. */
    @Nullable
    String customerExperience(UUID partner, LocalDate day);

    /** Whether it had an architecture specialization at level ADVANCED. */
    boolean advancedArchitecture(UUID partner, LocalDate day);
}
