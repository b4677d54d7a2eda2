package org.partnersuite.e2e.success;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.e2e.day.Outage;

/** Processes die when drawn shares of the work are done, one or two at once, and come back. */
final class Kills implements Runnable {
    private final TwoYears years;
    private final int steps;
    private final Random random;
    private volatile boolean over;

    /** @param steps of all desks together */
    Kills(TwoYears years, int steps) {
        this.years = years;
        this.steps = steps;
        this.random = new Random(years.volume().seed() ^ 0x6b696c6c);
    }

    /** Nobody works any more. What was killed is still brought back. */
    void end() {
        over = true;
    }

    @Override
    public void run() {
        Outage outage = new Outage(years.suite(), years.tally(), random);
        int kills = years.volume().kills();
        List<Integer> times = random.ints(kills, steps / 20, Math.max(steps * 9 / 10, steps / 20 + 1))
                .sorted()
                .boxed()
                .toList();
        int done = 0;
        for (int time : times) {
            while (!over && years.tally().of(TwoYears.STEPS) < time) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            if (over || done >= kills) {
                return;
            }
            List<String> dead = outage.strike();
            done += dead.size();
            System.out.printf("after %d of %d steps: killed %s%n", time, steps, String.join(" and ", dead));
        }
    }
}
