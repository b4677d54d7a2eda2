package org.partnersuite.reporting.topsheet.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Sum;

/**
 * A figure's sums as the page shows them.
 *
 * @param currency of the page
 * @param main the sum in that currency, null when there is none
 * @param others the sums in other currencies
 */
public record Amounts(String currency, @Nullable Sum main, List<Sum> others) {
    static Amounts of(List<Sum> sums, String currency) {
        return new Amounts(
                currency,
                sums.stream()
                        .filter(sum -> sum.currency().equals(currency))
                        .findFirst()
                        .orElse(null),
                sums.stream().filter(sum -> !sum.currency().equals(currency)).toList());
    }
}
