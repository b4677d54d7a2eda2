package org.partnersuite.customersuccess.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drop of active users: at most a share of the mean of the three months before, all of them reported, and of the
 * same month last year where that is known.
 *
 * @param percent the share, 0 to 100
 * @param base the least mean of the three months, in users
 */
public record UsageDrop(BigDecimal percent, BigDecimal base) {
    private static final int MONTHS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the drop begins in this month: the one before was none. */
    public boolean beginsIn(UsageSeries series, LocalDate month) {
        return isIn(series, month) && !isIn(series, month.minusMonths(1));
    }

    public String note(UsageSeries series, LocalDate month) {
        return series.active(month) + " active users, after " + before(series, month) + " in the months before.";
    }

    private boolean isIn(UsageSeries series, LocalDate month) {
        Long active = series.active(month);
        List<Long> before = before(series, month);
        if (active == null || before == null) {
            return false;
        }
        BigDecimal sum =
                BigDecimal.valueOf(before.stream().mapToLong(Long::longValue).sum());
        BigDecimal months = BigDecimal.valueOf(MONTHS);
        Long lastYear = series.active(month.minusYears(1));
        return sum.compareTo(base.multiply(months)) >= 0
                && isAtMost(BigDecimal.valueOf(active).multiply(months), sum)
                && (lastYear == null || isAtMost(BigDecimal.valueOf(active), BigDecimal.valueOf(lastYear)));
    }

    private boolean isAtMost(BigDecimal active, BigDecimal of) {
        return active.multiply(HUNDRED).compareTo(of.multiply(percent)) <= 0;
    }

    /** Null unless all three are reported. */
    private static @Nullable List<Long> before(UsageSeries series, LocalDate month) {
        List<Long> before = new ArrayList<>();
        for (int i = MONTHS; i > 0; i--) {
            Long active = series.active(month.minusMonths(i));
            if (active == null) {
                return null;
            }
            before.add(active);
        }
        return before;
    }
}
