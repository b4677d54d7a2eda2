package org.partnersuite.customersuccess.action;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A fall of the score within a time: a score that was in force within the days before was higher by the points or more.
 *
 * @param by in points
 * @param days the time, in days of 24 hours
 */
public record ScoreFall(BigDecimal by, int days) {

    /** Whether the fall begins with this score: the one before had not fallen, seen from the same time. */
    public boolean beginsAt(List<ScorePoint> points, int index) {
        Instant now = points.get(index).at();
        return hasFallen(points, index, now) && (index == 0 || !hasFallen(points, index - 1, now));
    }

    private boolean hasFallen(List<ScorePoint> points, int index, Instant now) {
        BigDecimal score = points.get(index).score();
        if (score == null) {
            return false;
        }
        Instant from = now.minus(Duration.ofDays(days));
        for (int i = index - 1; i >= 0 && points.get(i + 1).at().isAfter(from); i--) {
            BigDecimal before = points.get(i).score();
            if (before != null && before.subtract(score).compareTo(by) >= 0) {
                return true;
            }
        }
        return false;
    }
}
