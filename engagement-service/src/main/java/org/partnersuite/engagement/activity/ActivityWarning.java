package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Warnings. Each has a key, a sentence, and names what it is derived from. */
public enum ActivityWarning {
    OVERDUE_START(
            seen -> seen.status() == ActivityStatus.PLANNED
                    && isPast(seen.dates().plannedStart(), seen.today()),
            "It should have started. Record its actual start, reschedule it, or cancel it.",
            seen -> "plannedStart " + seen.dates().plannedStart() + ", no actualStart, today " + seen.today()),
    OVERDUE_END(
            seen -> seen.status() == ActivityStatus.IN_PROGRESS
                    && isPast(seen.dates().plannedEnd(), seen.today()),
            "It should have ended. Record its actual end, reschedule it, or cancel it.",
            seen -> "plannedEnd " + seen.dates().plannedEnd() + ", no actualEnd, today " + seen.today()),
    FEW_ENGAGEMENTS_BEFORE_MVP(
            seen -> seen.activity().details().type() == ActivityType.MVP
                    && seen.status() != ActivityStatus.CANCELLED
                    && seen.completedBefore() < ActivityWarning.TYPICAL_BEFORE_MVP,
            "Usually at least two other engagements are completed before an MVP.",
            seen -> "accelerators of the opportunity other than an MVP completed before its start: "
                    + seen.completedBefore()),
    L30_NOT_SOLD(
            ActivityView::l30Dropped,
            "No line of the opportunity has its L30 any more. Name another one, or leave it.",
            seen -> "l30 " + seen.activity().details().l30());

    static final int TYPICAL_BEFORE_MVP = 2;

    private final Predicate<ActivityView> rule;
    private final String sentence;
    private final Function<ActivityView, String> derivation;

    ActivityWarning(Predicate<ActivityView> rule, String sentence, Function<ActivityView, String> derivation) {
        this.rule = rule;
        this.sentence = sentence;
        this.derivation = derivation;
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String sentence() {
        return sentence;
    }

    public String derivedFrom(ActivityView seen) {
        return derivation.apply(seen);
    }

    boolean holds(ActivityView seen) {
        return rule.test(seen);
    }

    private static boolean isPast(@Nullable LocalDate date, LocalDate today) {
        return date != null && date.isBefore(today);
    }
}
