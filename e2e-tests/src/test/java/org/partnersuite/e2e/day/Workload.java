package org.partnersuite.e2e.day;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How much is done in a run.
 *
 * @param seed of everything that is drawn by chance
 * @param calls at least so many, the checks at the end not counted
 * @param kills how often a service is killed meanwhile
 * @param desks how many callers work at once; each serves its share of the sellers
 */
record Workload(long seed, int calls, int kills, int sellers, int squads, int accounts, int desks) {

    /** Small unless {@code day.calls} and {@code day.kills} ask for more; {@code day.seed} repeats a run. */
    static Workload asked() {
        int calls = Integer.getInteger("day.calls", 1_500);
        return new Workload(
                Long.getLong("day.seed", 20_261_122L),
                calls,
                Integer.getInteger("day.kills", 0),
                50,
                5,
                calls < 10_000 ? 40 : 200,
                8);
    }

    /** The day of the simulated year that work has come to; the year ends today. */
    LocalDate day(int done) {
        long ago = Math.max(0, 365L - 365L * done / calls);
        return LocalDate.now(ZoneOffset.UTC).minusDays(ago);
    }
}
