package org.partnersuite.partnerprogram.deal;

import java.util.UUID;

/**
 * The dimensions by which deals are summed.
 *
 * @param closePeriod the quarter of the close date while open, then the day; 0 without a date
 */
record DealCell(UUID partnerId, DealStatus status, int closePeriod, boolean qualifies, String currency) {}
