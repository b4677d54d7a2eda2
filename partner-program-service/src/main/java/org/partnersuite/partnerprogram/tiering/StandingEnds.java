package org.partnersuite.partnerprogram.tiering;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.partner.TransitionRequest;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.unitofwork.Change;

/** Partners without a tier by their last result leave the program when the grace is over and no exception holds. */
@Singleton
class StandingEnds extends DueWork {
    /** The reason of the transition. */
    static final String NOT_QUALIFIED = "NOT_QUALIFIED";

    private final Partners partners;

    StandingEnds(Partners partners) {
        super(
                "standing-ends",
                "select id, standing_ends_on as day from partner_tier_state where standing_ends_on is not null");
        this.partners = partners;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        int ended = 0;
        for (UUID id : new TreeSet<>(ids)) {
            // A partner is locked before its tier, as when somebody else moves it.
            Partner partner = partners.locked(change, id, IfMatch.any());
            PartnerTier state = TierBook.upToDate(change, id);
            if (state.standingEndsOn() == null || state.standingEndsOn().isAfter(today)) {
                continue;
            }
            PartnerStatus next = afterwards(partner.status());
            if (next == partner.status()) {
                TierBook.leave(change, id);
            } else {
                partners.move(change, partner, new TransitionRequest(next, NOT_QUALIFIED));
            }
            ended++;
        }
        return ended;
    }

    /** One that was only invited is a prospect again. */
    private static PartnerStatus afterwards(PartnerStatus status) {
        return switch (status) {
            case PROSPECT, INVITED -> PartnerStatus.PROSPECT;
            case PARTICIPATING, SUSPENDED, REMOVED -> PartnerStatus.REMOVED;
        };
    }
}
