package org.partnersuite.partnerprogram.deal;

import java.util.UUID;

/**
 * The dimensions by which deals are summed.
 *
 * @param closeQuarter the code of the close date's quarter, or {@link #UNDATED}
 */
public record DealCell(UUID partnerId, DealStatus status, int closeQuarter, boolean qualifies, String currency) {
    public static final int UNDATED = 0;
}
