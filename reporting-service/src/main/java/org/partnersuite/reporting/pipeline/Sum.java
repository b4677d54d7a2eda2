package org.partnersuite.reporting.pipeline;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum of money in one currency. Amounts of different currencies are never added. */
@Schema(examples = "{\"amount\":\"10005534.00\",\"currency\":\"USD\"}")
public record Sum(
        @Schema(
                description = "A decimal with at least two places.",
                examples = "10005534.00",
                pattern = "^-?[0-9]+\\.[0-9]{2,}$")
        String amount,

        @Schema(examples = "USD", pattern = "^[A-Z]{3}$") String currency) {

    public static Sum of(BigDecimal amount, String currency) {
        BigDecimal bare = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return new Sum((bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString(), currency);
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }
}
