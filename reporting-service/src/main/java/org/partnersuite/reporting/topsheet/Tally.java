package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.partnersuite.reporting.pipeline.Stage;

/** What was read for one group: counts and amounts by stage and currency, the undated ones apart. */
final class Tally {
    record Place(Stage stage, boolean undated, String currency) {}

    record Sum(long opportunities, BigDecimal amount) {
        Sum plus(Sum other) {
            return new Sum(opportunities + other.opportunities, amount.add(other.amount));
        }
    }

    private final Map<Place, Sum> sums = new HashMap<>();

    void add(Place place, Sum sum) {
        sums.merge(place, sum, Sum::plus);
    }

    Map<Place, Sum> sums() {
        return sums;
    }

    long opportunities() {
        return sums.values().stream().mapToLong(Sum::opportunities).sum();
    }
}
