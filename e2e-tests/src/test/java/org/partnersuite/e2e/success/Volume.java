package org.partnersuite.e2e.success;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * How much is done in a run.
 *
 * @param seed of everything that is drawn by chance
 * @param customers whose contracts begin in the months of the run
 * @param months full ones, up to the last one
 * @param partners of both engagement models, in turn
 * @param kills how many processes die meanwhile
 * @param desks how many callers work at once; each serves its share of the customers
 * @param patience how long to wait for what follows by itself
 * @param today the day that all contracts are seen from
 */
record Volume(
        long seed, int customers, int months, int partners, int kills, int desks, Duration patience, LocalDate today) {
    private static final int LARGE = 20;

    /** Small unless {@code success.customers}, {@code success.partners} and {@code success.kills} ask for more; {@code success.seed} repeats a run. */
    static Volume asked() {
        int customers = Integer.getInteger("success.customers", 6);
        return new Volume(
                Long.getLong("success.seed", 20_261_130L),
                customers,
                Integer.getInteger("success.months", 24),
                Integer.getInteger("success.partners", 4),
                Integer.getInteger("success.kills", 1),
                Math.min(customers, 8),
                Duration.ofSeconds(Integer.getInteger("success.patience", 180)),
                LocalDate.now(ZoneOffset.UTC));
    }

    YearMonth firstMonth() {
        return lastMonth().minusMonths(months - 1L);
    }

    /** The last full one. */
    YearMonth lastMonth() {
        return YearMonth.from(today).minusMonths(1);
    }

    /** Whether contracts may go through several terms, each of which takes the service's time. */
    boolean isLarge() {
        return customers >= LARGE;
    }
}
