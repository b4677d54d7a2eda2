package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.partnerprogram.incentive.Explanation.SourceRow;
import org.partnersuite.platform.rest.Money;

/**
 * A deal that was won.
 *
 * @param bookings the partner's portion: ours is no software, and no partner sees it
 * @param valueAdded whether value-added selling is recorded on it: it has a portion of ours over zero
 * @param registeredBy the partners whose approved registrations were converted to it
 */
record WonDeal(
        UUID dealId,
        long version,
        UUID opportunityId,
        LocalDate wonOn,
        Money bookings,
        boolean valueAdded,
        Set<UUID> registeredBy) {

    WonDeal {
        registeredBy = Set.copyOf(registeredBy);
    }

    SourceRow row() {
        return new SourceRow("deal", dealId, version, "");
    }
}
