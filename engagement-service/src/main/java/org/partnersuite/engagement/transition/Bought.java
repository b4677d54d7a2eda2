package org.partnersuite.engagement.transition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * What the client bought, in one currency.
 *
 * @param opportunityVersion the version of the opportunity it was copied from; null when it was stated by hand
 */
public record Bought(List<BoughtLine> lines, @Nullable Long opportunityVersion) {
    static final Bought NOTHING = new Bought(List.of(), null);

    public Bought {
        lines = List.copyOf(lines);
    }

    /** The sum of the lines; empty when there is none. */
    public Optional<Money> amount() {
        return lines.stream().map(BoughtLine::amount).reduce(Money::plus);
    }
}
