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

    /** Whether the fall begins with this score: the one before had not fallen yet. */
    public boolean beginsAt(List<ScorePoint> points, int index) {
        return hasFallen(points, index) && (index == 0 || !hasFallen(points, index - 1));
    }

    private boolean hasFallen(List<ScorePoint> points, int index) {
        BigDecimal now = points.get(index).score();
        if (now == null) {
            return false;
        }
        Instant from = points.get(index).at().minus(Duration.ofDays(days));
        for (int i = index - 1; i >= 0; i--) {
            boolean inForce = points.get(i + 1).at().isAfter(from);
            if (!inForce) {
                return false;
            }
            BigDecimal before = points.get(i).score();
            if (before != null && before.subtract(now).compareTo(by) >= 0) {
                return true;
            }
        }
        return false;
    }
}
