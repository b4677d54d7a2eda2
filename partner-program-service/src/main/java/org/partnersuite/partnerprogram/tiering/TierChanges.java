package org.partnersuite.partnerprogram.tiering;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Tiers take effect, and exceptions are over, on their day. */
@Singleton
class TierChanges extends DueWork {
    TierChanges() {
        super(
                "tier-changes",
                "select id, next_change_on as day from partner_tier_state where next_change_on is not null");
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        return TierBook.passDays(change, ids);
    }
}
