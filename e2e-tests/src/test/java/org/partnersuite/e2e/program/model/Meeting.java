package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting of a partner with people of ours (PP-9).
 *
 * @param ofServices with managers of the services business, who must be told seven days ahead
 * @param notice its day; empty when there never is one
 */
public record Meeting(LocalDate on, boolean ofServices, Optional<LocalDate> notice) {
    private static final int DAYS = 7;

    /** How it stands, seen from a day. */
    public String standing(LocalDate today) {
        if (!ofServices) {
            return "RECOMMENDED";
        }
        if (notice.isEmpty()) {
            return today.isAfter(on) ? "NO_NOTICE" : "AWAITED";
        }
        LocalDate given = notice.get();
        return given.isAfter(on)
                ? "NOTICE_AFTER_MEETING"
                : given.plusDays(DAYS).isAfter(on) ? "SHORT_NOTICE" : "IN_TIME";
    }

    public boolean isInfraction(LocalDate today) {
        String standing = standing(today);
        return !standing.equals("RECOMMENDED") && !standing.equals("AWAITED") && !standing.equals("IN_TIME");
    }

    /** As it is compared. */
    public String told(LocalDate today) {
        return on + " " + standing(today);
    }
}
