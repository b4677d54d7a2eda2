package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tier of a partner on each day: its result's or its exception's, whichever is higher (PP-4). */
public final class TierLife {
    private static final Placed NOTHING = new Placed(Tier.NONE, "");

    private final TreeMap<LocalDate, Placed> placed = new TreeMap<>();
    private final List<Lift> lifts = new ArrayList<>();
    private LocalDate noTierFrom = LocalDate.MAX;

    /** A tier and why. */
    public record Placed(Tier tier, String reason) {}

    /** An exception, its last day included. */
    private record Lift(Tier tier, LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && !until.isBefore(day);
        }
    }

    /**
     * A result, or the provisional tier. What was planned and has not begun goes.
     *
     * @param from its first day; without a tier the day on which the standing ends, unless an exception holds
     */
    public void place(LocalDate today, LocalDate from, Tier tier, String reason) {
        placed.tailMap(today, false).clear();
        placed.put(from, new Placed(tier, reason));
        noTierFrom = tier == Tier.NONE ? from : LocalDate.MAX;
    }

    public void lift(Tier tier, LocalDate from, LocalDate until) {
        lifts.add(new Lift(tier, from, until));
    }

    /** Today is the first day without the exception. */
    public void endLift(LocalDate today) {
        List<Lift> known = List.copyOf(lifts);
        lifts.clear();
        known.stream()
                .map(lift ->
                        lift.until().isBefore(today) ? lift : new Lift(lift.tier(), lift.from(), today.minusDays(1)))
                .filter(lift -> !lift.until().isBefore(lift.from()))
                .forEach(lifts::add);
    }

    /** The partner leaves the program. */
    public void leave(LocalDate today) {
        placed.tailMap(today, true).clear();
        placed.put(today, NOTHING);
        endLift(today);
        noTierFrom = LocalDate.MAX;
    }

    public Placed on(LocalDate day) {
        Placed result = Optional.ofNullable(placed.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(found -> found.tier() != Tier.NONE)
                .orElse(NOTHING);
        return lifts.stream()
                .filter(lift -> lift.holds(day) && lift.tier().isHigherThan(result.tier()))
                .findFirst()
                .map(lift -> new Placed(lift.tier(), "EXCEPTION"))
                .orElse(result);
    }

    public boolean isLifted(LocalDate day) {
        return lifts.stream().anyMatch(lift -> lift.holds(day));
    }

    /** Whether any exception holds on the day or later. */
    public boolean willBeLifted(LocalDate day) {
        return lifts.stream().anyMatch(lift -> !lift.until().isBefore(day));
    }

    /** The day on which the partner leaves the program; never when it has a tier by its last result. */
    public LocalDate endsOn() {
        LocalDate day = noTierFrom;
        while (!day.equals(LocalDate.MAX) && isLifted(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The next day on which a result's tier or an exception begins or is over. */
    public Optional<LocalDate> nextChange(LocalDate day) {
        Stream<LocalDate> results = placed.tailMap(day, false).entrySet().stream()
                .filter(entry -> entry.getValue().tier() != Tier.NONE || hadTierBefore(entry.getKey()))
                .map(Map.Entry::getKey);
        Stream<LocalDate> exceptions = lifts.stream()
                .flatMap(lift -> Stream.of(lift.from(), lift.until().plusDays(1)))
                .filter(change -> change.isAfter(day));
        return Stream.concat(results, exceptions).min(LocalDate::compareTo);
    }

    private boolean hadTierBefore(LocalDate day) {
        return Optional.ofNullable(placed.lowerEntry(day))
                .filter(before -> before.getValue().tier() != Tier.NONE)
                .isPresent();
    }

    /** The days on which the tier changed, from one day to another, each with the tier that began. */
    public List<String> changes(LocalDate from, LocalDate to) {
        List<String> changes = new ArrayList<>();
        Tier before = Tier.NONE;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Tier tier = on(day).tier();
            if (tier != before) {
                changes.add(day + " " + tier);
                before = tier;
            }
        }
        return changes;
    }
}
