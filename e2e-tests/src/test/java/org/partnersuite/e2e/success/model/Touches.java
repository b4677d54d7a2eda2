package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Touches with a customer (CS-18). */
public final class Touches {
    private final List<Touch> touches = new ArrayList<>();
    private @Nullable Integer ownCadence;

    /** @param held one that did not take place does not count */
    public record Touch(LocalDate day, String person, boolean held) {}

    public void add(Touch touch) {
        touches.add(touch);
    }

    /** The customer's own schedule. */
    public void every(int days) {
        ownCadence = days;
    }

    /** Days between touches on a day; null when nobody is to be in touch. */
    public @Nullable Integer everyDays(Segment segment) {
        return ownCadence == null ? segment.cadenceDays() : ownCadence;
    }

    /** The day of the newest one that counts. */
    public Optional<LocalDate> last(LocalDate today) {
        return counted().filter(day -> !day.isAfter(today)).max(LocalDate::compareTo);
    }

    /**
     * The schedule, as texts.
     *
     * @param knownSince the day on which the customer became known
     */
    public Map<String, String> schedule(Segment segment, LocalDate knownSince, LocalDate today) {
        Integer every = everyDays(segment);
        LocalDate due = every == null ? null : last(today).orElse(knownSince).plusDays(every);
        long over = due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
        return new TreeMap<>(Map.of(
                "everyDays",
                every == null ? "" : every.toString(),
                "lastTouchOn",
                last(today).map(LocalDate::toString).orElse(""),
                "dueOn",
                due == null ? "" : due.toString(),
                "overdueDays",
                Long.toString(over)));
    }

    /** The day by which the next one is due; empty when nobody is to be in touch. */
    public Optional<LocalDate> dueOn(Segment segment, LocalDate knownSince, LocalDate today) {
        Integer every = everyDays(segment);
        return every == null
                ? Optional.empty()
                : Optional.of(last(today).orElse(knownSince).plusDays(every));
    }

    /** Figures of a period, as texts. */
    public Map<String, String> figures(LocalDate from, LocalDate to) {
        List<LocalDate> in = counted()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .sorted()
                .toList();
        List<LocalDate> days = in.stream().distinct().toList();
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        BigDecimal median = Means.median(gaps.stream().sorted().toList());
        Optional<LocalDate> last = last(to);
        return new TreeMap<>(Map.of(
                "touches", Integer.toString(in.size()),
                "medianDaysBetween", Amounts.text(median),
                "lastOn", last.map(LocalDate::toString).orElse(""),
                "daysSinceLast",
                        last.map(day -> Long.toString(ChronoUnit.DAYS.between(day, to)))
                                .orElse(""),
                "touchedIn30Days", touchedWithin(30, to) ? "1" : "0",
                "touchedIn90Days", touchedWithin(90, to) ? "1" : "0"));
    }

    private boolean touchedWithin(int days, LocalDate to) {
        return last(to).filter(day -> day.isAfter(to.minusDays(days))).isPresent();
    }

    private Stream<LocalDate> counted() {
        return touches.stream().filter(Touch::held).map(Touch::day);
    }
}
