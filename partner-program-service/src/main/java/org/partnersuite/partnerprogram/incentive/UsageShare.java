package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;

/**
 * Active users over licensed ones, summed. It is compared exactly, and rounded only to be shown.
 *
 * @param active 0 when nothing was measured
 * @param licensed 0 when nothing is licensed; no share is reached then
 */
record UsageShare(long active, long licensed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static UsageShare of(UsageFact month) {
        return of(List.of(month));
    }

    static UsageShare of(List<UsageFact> months) {
        long active = 0;
        long licensed = 0;
        for (UsageFact month : months) {
            Integer users = month.activeUsers();
            Integer licences = month.licensed();
            active += users == null ? 0 : users;
            licensed += licences == null ? 0 : licences;
        }
        return new UsageShare(active, licensed);
    }

    boolean reaches(BigDecimal percent) {
        return licensed > 0
                && BigDecimal.valueOf(active)
                                .multiply(HUNDRED)
                                .compareTo(percent.multiply(BigDecimal.valueOf(licensed)))
                        >= 0;
    }

    /** In per cent, such as {@code 59.90 %}. */
    String shown() {
        return licensed == 0
                ? "nothing licensed"
                : BigDecimal.valueOf(active)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(licensed), 2, RoundingMode.DOWN)
                                .toPlainString()
                        + " %";
    }
}
