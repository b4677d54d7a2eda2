package org.partnersuite.engagement.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * What is to be sold.
 *
 * @param id stays when the line is edited: a subscription refers to it
 * @param partnerPortion the partner's share of a partner deal
 * @param valueAddPortion what the vendor adds of its own to a partner deal
 */
public record ProductLine(
        UUID id,
        String offering,
        String family,
        int quantity,
        Money amount,
        @Nullable Money partnerPortion,
        @Nullable Money valueAddPortion) {

    boolean sellsTheSameAs(ProductLine other) {
        return offering.equals(other.offering) && family.equals(other.family);
    }

    public ProductLine withId(UUID other) {
        return new ProductLine(other, offering, family, quantity, amount, partnerPortion, valueAddPortion);
    }
}
