package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What is known of a partner's deal.
 *
 * @param status OPEN, WON or LOST
 * @param tcv the partner's portion and ours
 * @param qualifies something of it is ours
 */
public record FedDeal(String status, LocalDate closeDate, BigDecimal tcv, boolean qualifies) {
    public FedDeal {
        tcv = tcv.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** As the partner program knows an opportunity. Each of its lines is one half the partner's and one half ours. */
    public static FedDeal of(Deal deal) {
        return new FedDeal(
                deal.isOpen() ? "OPEN" : deal.stage(),
                LocalDate.parse(deal.isOpen() ? deal.get("closeDate") : deal.get("closedOn")),
                deal.amount(),
                deal.amount().signum() > 0);
    }
}
