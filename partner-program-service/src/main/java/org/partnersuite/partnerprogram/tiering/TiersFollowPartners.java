package org.partnersuite.partnerprogram.tiering;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.partner.PartnerMoved;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/** An invited partner gets the provisional tier of the program's first year; one that leaves has no tier any more. */
@Singleton
class TiersFollowPartners implements PartnerMoved {
    private final Editions editions;

    TiersFollowPartners(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void moved(Change change, UUID partner, PartnerStatus from, PartnerStatus to) {
        switch (to) {
            case INVITED ->
                editions.inForce(change.db(), Days.today(change))
                        .ifPresent(edition -> ProvisionalTiers.give(change, edition, partner));
            case PROSPECT, REMOVED -> TierBook.leave(change, partner);
            case PARTICIPATING, SUSPENDED -> {
                // The tier stays as it is.
            }
        }
    }
}
