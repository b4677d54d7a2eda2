package org.partnersuite.engagement.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * Discount of an opportunity: 1 − Σ amount / Σ list amount over the lines that have a list amount.
 *
 * @param perCent from 0 to 100, with two decimals
 */
@Schema(name = "Discount", description = "Discount over the lines that have a list amount.")
public record Discount(
        @Schema(description = "From 0 to 100.", examples = "13.33")
        BigDecimal perCent,

        @Schema(description = "Number of lines that have a list amount.", examples = "2")
        int lines,

        @Schema(description = "Number of all lines.", examples = "3")
        int ofLines) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Null without a line that has a list amount above 0. */
    static @Nullable Discount of(List<ProductLine> lines) {
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal list = BigDecimal.ZERO;
        int known = 0;
        for (ProductLine line : lines) {
            if (line.listAmount() != null) {
                amount = amount.add(line.amount().amount());
                list = list.add(line.listAmount().amount());
                known++;
            }
        }
        BigDecimal perCent = perCent(amount, list);
        return perCent == null ? null : new Discount(perCent, known, lines.size());
    }

    /** Null when a list amount of 0 says nothing, and when the amounts are no discount. */
    static @Nullable BigDecimal perCent(BigDecimal amount, BigDecimal list) {
        if (list.signum() <= 0 || amount.signum() < 0 || amount.compareTo(list) > 0) {
            return null;
        }
        return HUNDRED.subtract(amount.multiply(HUNDRED).divide(list, 2, RoundingMode.HALF_UP));
    }

    /** The list amount that a discount in per cent implies; null when none follows from it. */
    static @Nullable Money listAmount(Money amount, BigDecimal perCent) {
        BigDecimal paid = HUNDRED.subtract(perCent);
        if (paid.signum() <= 0 || paid.compareTo(HUNDRED) > 0 || amount.amount().signum() <= 0) {
            return null;
        }
        BigDecimal list = amount.amount().multiply(HUNDRED).divide(paid, Money.MAX_SCALE, RoundingMode.HALF_UP);
        return Money.holds(list) ? new Money(list, amount.currency()) : null;
    }
}
