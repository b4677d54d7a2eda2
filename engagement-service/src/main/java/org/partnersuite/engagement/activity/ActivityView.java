package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * An activity on a given day.
 *
 * @param completedBefore how many accelerators of its opportunity other than an MVP were completed before it starts,
 *     up to the number that is asked of an MVP; 0 for other types, of which nothing is asked
 * @param l30Dropped whether no line of its opportunity has its L30 any more
 */
public record ActivityView(Activity activity, LocalDate today, int completedBefore, boolean l30Dropped) {

    /** Warnings of an activity. */
    public List<ActivityWarning> warnings() {
        return Arrays.stream(ActivityWarning.values())
                .filter(warning -> warning.holds(this))
                .toList();
    }

    ActivityStatus status() {
        return activity.status().value();
    }

    ActivityDates dates() {
        return activity.details().dates();
    }
}
