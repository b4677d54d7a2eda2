package org.partnersuite.engagement.squad;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How busy a squad is in a week.
 *
 * @param capacity the squad's as it is now
 * @param held every place that was held at some time of the week
 */
public record WeekOfSquad(IsoWeek week, int capacity, List<HeldPlace> held) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public WeekOfSquad {
        held = List.copyOf(held);
    }

    static WeekOfSquad of(IsoWeek week, int capacity, List<HeldPlace> places) {
        return new WeekOfSquad(
                week,
                capacity,
                places.stream()
                        .filter(place -> place.isHeldBetween(week.begin(), week.end()))
                        .sorted(Comparator.comparing(HeldPlace::from).thenComparing(HeldPlace::requestId))
                        .toList());
    }

    /** Maximum number of places held at one time: a released and retaken place counts once. */
    public int placesHeld() {
        return held.stream()
                .map(place -> later(place.from(), week.begin()))
                .mapToInt(time -> (int)
                        held.stream().filter(place -> place.isHeldAt(time)).count())
                .max()
                .orElse(0);
    }

    /** Per cent of the capacity; over 100 when a lead has overridden it. */
    public BigDecimal utilisation() {
        return BigDecimal.valueOf(placesHeld())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(capacity), 1, RoundingMode.HALF_UP);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
