package org.partnersuite.e2e.day;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How much is done in a run.
 *
 * @param seed of everything that is drawn by chance
 * @param writes at least so many are acknowledged
 * @param perSecond of all bots together at most, so that readers may keep up with them
 * @param kills how many processes die meanwhile
 * @param bots how many callers work at once; each serves its share of the sellers
 * @param fullDisk whether the suite's disk runs full in the end, as {@code day.full-disk} asks
 */
record Workload(
        long seed,
        int writes,
        int perSecond,
        int kills,
        int sellers,
        int squads,
        int accounts,
        int bots,
        boolean fullDisk) {
    private static final int LARGE = 10_000;

    /** Small unless {@code day.calls} and {@code day.kills} ask for more; {@code day.seed} repeats a run, {@code day.per-second} and {@code day.desks} hurry it. */
    static Workload asked() {
        int bots = Integer.getInteger("day.desks", 8);
        int writes = Integer.getInteger("day.calls", 1_200);
        return new Workload(
                Long.getLong("day.seed", 20_261_122L),
                writes,
                Integer.getInteger("day.per-second", 60),
                Integer.getInteger("day.kills", 4),
                50,
                5,
                bots * (writes < LARGE ? 5 : 25),
                bots,
                Boolean.getBoolean("day.full-disk"));
    }

    /** The day of the simulated year that work has come to; the year ends today. */
    LocalDate day(int done) {
        long ago = Math.max(0, 365L - 365L * done / writes);
        return LocalDate.now(ZoneOffset.UTC).minusDays(ago);
    }

    /** How long a bot takes for a step at least. */
    Duration pace() {
        return Duration.ofMillis(1_000L * bots / perSecond);
    }

    /** What readers may take after a restart. A small run shares its machine with a build. */
    Duration caughtUpWithin() {
        return Duration.ofSeconds(writes < LARGE ? 180 : 60);
    }
}
