package org.partnersuite.partnerprogram.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a deal.
 *
 * @param partnerId null once the deal has no partner any more
 * @param closeDate planned while open, then the day it was won or lost; null when nobody has named one
 * @param valueAddPortion our own services in the deal; null when there are none
 * @param inNumbersOnly it deploys software from a catalogue, and counts in no amounts (EN-16)
 */
public record DealTerms(
        @Nullable UUID partnerId,
        String name,
        @Nullable String client,
        DealStatus status,
        @Nullable LocalDate closeDate,
        String currency,
        BigDecimal partnerPortion,
        @Nullable BigDecimal valueAddPortion,
        boolean inNumbersOnly) {

    public DealTerms {
        partnerPortion = plain(partnerPortion);
        valueAddPortion = valueAddPortion == null ? null : plain(valueAddPortion);
    }

    /** Total contract value: the partner's portion and ours. */
    public BigDecimal tcv() {
        return valueAddPortion == null ? partnerPortion : plain(partnerPortion.add(valueAddPortion));
    }

    /** Both portions are over zero: we do not merely distribute, and the deal is the partner's. */
    public boolean qualifies() {
        return notCounted().isEmpty();
    }

    /** Why it counts nowhere; empty when it qualifies. */
    public List<NotCounted> notCounted() {
        if (inNumbersOnly) {
            return List.of(NotCounted.DEPLOYMENT);
        }
        if (status == DealStatus.LOST && tcv().signum() == 0) {
            return List.of(NotCounted.LOSS_WITHOUT_TCV);
        }
        List<NotCounted> reasons = new ArrayList<>(0);
        if (valueAddPortion == null || valueAddPortion.signum() <= 0) {
            reasons.add(NotCounted.NO_VALUE_ADD);
        }
        if (partnerPortion.signum() <= 0) {
            reasons.add(NotCounted.NO_PARTNER_PORTION);
        }
        return reasons;
    }

    /** Where this deal is summed; null while it has no partner. */
    @Nullable
    DealCell cell() {
        if (partnerId == null) {
            return null;
        }
        return new DealCell(partnerId, status, ClosePeriod.of(status, closeDate), qualifies(), currency);
    }

    /** CRMs zero a deal that they lose: a loss without amounts has those that were known. */
    DealTerms over(DealTerms known) {
        boolean zeroed = status == DealStatus.LOST && tcv().signum() == 0;
        return zeroed
                ? new DealTerms(
                        partnerId,
                        name,
                        client,
                        status,
                        closeDate,
                        known.currency,
                        known.partnerPortion,
                        known.valueAddPortion,
                        inNumbersOnly)
                : this;
    }

    DealTerms withoutPartner() {
        return new DealTerms(
                null, name, client, status, closeDate, currency, partnerPortion, valueAddPortion, inNumbersOnly);
    }

    /** One amount has one representation, so that records of equal terms are equal. */
    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
}
