package org.partnersuite.partnerprogram.tiering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.EditionParameters.ProvisionalTier;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/** In the program year that an edition names, invited partners hold its provisional tier until the first results take effect. */
public final class ProvisionalTiers {
    private ProvisionalTiers() {}

    /** @return false in any other year; then the partner is left as it is */
    public static boolean give(Change change, Edition edition, UUID partner) {
        LocalDate today = Days.today(change);
        ProvisionalTier given = edition.parameters().provisionalTier();
        if (given == null || given.programYear() != today.getYear()) {
            return false;
        }
        boolean held =
                Tiers.terms(change.db(), partner).stream().anyMatch(term -> term.provisional() && term.holdsOn(today));
        if (!held) {
            TierBook.place(
                    change,
                    "provisional",
                    List.of(new Placement(partner, given.tier(), TierReason.PROVISIONAL, today, null)));
        }
        return true;
    }
}
