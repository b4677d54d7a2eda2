package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A shortfall: the projected figure of a month's end is under the target of the tier (PP-5).
 *
 * @param judged the last day of the month that was judged last
 * @param closed the day after the month in which it ended, and why; empty while it is open
 */
public record Notice(
        Tier tier, BigDecimal required, BigDecimal projected, LocalDate opened, LocalDate judged, String closed) {

    static Notice open(Tier tier, BigDecimal required, BigDecimal projected, LocalDate monthEnd) {
        return new Notice(tier, required, projected, monthEnd.plusDays(1), monthEnd, "");
    }

    Notice judged(BigDecimal target, BigDecimal figure, LocalDate monthEnd) {
        return new Notice(tier, target, figure, opened, monthEnd, "");
    }

    Notice closed(BigDecimal figure, LocalDate monthEnd, String why) {
        return new Notice(tier, required, figure, opened, monthEnd, monthEnd.plusDays(1) + " " + why);
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** As it is compared. */
    public String told() {
        return "%s since %s: %s of %s at %s%s"
                .formatted(
                        tier,
                        opened,
                        Plain.of(projected),
                        Plain.of(required),
                        judged,
                        isOpen() ? "" : ", closed " + closed);
    }
}
