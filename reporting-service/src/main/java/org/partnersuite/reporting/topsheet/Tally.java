package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Stage;

/** The sums of one group: counts and amounts by stage and currency, with undated ones separate. */
final class Tally {
    record Key(Stage stage, boolean undated, String currency) {}

    record Sum(long opportunities, BigDecimal amount) {
        Sum plus(Sum other) {
            return new Sum(opportunities + other.opportunities, amount.add(other.amount));
        }
    }

    private final Map<Key, Sum> sums = new HashMap<>();
    private @Nullable Tally joint;

    void add(Key key, Sum sum) {
        sums.merge(key, sum, Sum::plus);
    }

    /** Those of them that are joint. */
    Tally joint() {
        Tally known = joint == null ? new Tally() : joint;
        joint = known;
        return known;
    }

    Set<Stage> stages() {
        return sums.keySet().stream().map(Key::stage).collect(Collectors.toSet());
    }

    Map<Key, Sum> sums() {
        return sums;
    }

    long opportunities() {
        return sums.values().stream().mapToLong(Sum::opportunities).sum();
    }
}
