package org.partnersuite.partnerprogram.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules of the program as they hold from a day on. An edition is never changed: results name the one they used.
 *
 * @param noticeDate when the revision was announced
 * @param tiers from the highest
 */
public record Edition(
        int number,
        String name,
        LocalDate noticeDate,
        LocalDate effectiveDate,
        String currency,
        List<TierRequirements> tiers,
        List<Prerequisite> prerequisites,
        List<Benefit> benefits) {

    public Edition {
        tiers = List.copyOf(tiers);
        prerequisites = List.copyOf(prerequisites);
        benefits = List.copyOf(benefits);
    }

    Edition numbered(int next) {
        return new Edition(next, name, noticeDate, effectiveDate, currency, tiers, prerequisites, benefits);
    }
}
