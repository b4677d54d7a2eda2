package org.partnersuite.partnerprogram.tcv;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.TcvPart;

/**
 * A partner's aggregate TCV and its inputs.
 *
 * @param asOf the instant whose knowledge was used; every link to the deals behind it carries it
 * @param withoutRate what could not be converted, with some of the deals by name
 */
public record TakenMeasure(UUID partnerId, Instant asOf, AggregateTcv tcv, List<Unconverted> withoutRate) {

    /** A subtotal that is in no amount, because no rate is dated on or before the close dates, or the day of open deals. */
    public record Unconverted(TcvPart part, CurrencySubtotal subtotal, List<DealState> greatest) {}
}
