package org.partnersuite.e2e.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Processes die when a drawn share of the day is written, one or two at once, and come back. After each time the readers
 * catch up, before the next one dies.
 */
final class Outages implements Runnable {
    private final Simulation simulation;
    private final Beacon beacon;
    private final Random random;
    private final Outage outage;
    private final List<Duration> caughtUp = new ArrayList<>();
    private volatile boolean over;

    Outages(Simulation simulation) {
        this.simulation = simulation;
        this.beacon = Beacon.light(simulation);
        this.random = new Random(simulation.workload().seed() ^ 0x6b696c6c);
        this.outage = new Outage(simulation.suite(), simulation.tally(), random);
    }

    /** Nobody works any more. What was killed is still brought back. */
    void end() {
        over = true;
    }

    @Override
    public void run() {
        try {
            int done = 0;
            for (int time : times()) {
                if (over || done >= simulation.workload().kills()) {
                    break;
                }
                while (!over && simulation.tally().of(Tally.WRITES) < time) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                }
                done += strike();
            }
            if (simulation.workload().fullDisk()) {
                List<String> down = new FullDisk(simulation).strike();
                caughtUp("the disk was full, started again " + down);
            }
        } finally {
            simulation.others().countDown();
        }
    }

    /** How long readers took after each restart, the longest last. */
    String told() {
        List<Duration> sorted = caughtUp.stream().sorted().toList();
        return sorted.isEmpty()
                ? "nothing was killed"
                : "readers caught up in %.1f s (median), %.1f s (longest) of %d restarts"
                        .formatted(seconds(sorted.get(sorted.size() / 2)), seconds(sorted.getLast()), sorted.size());
    }

    private List<Integer> times() {
        Workload workload = simulation.workload();
        return random.ints(workload.kills(), workload.writes() / 20, workload.writes() * 9 / 10)
                .sorted()
                .boxed()
                .toList();
    }

    private int strike() {
        List<String> dead = outage.strike();
        caughtUp("killed " + String.join(" and ", dead));
        return dead.size();
    }

    private void caughtUp(String after) {
        Duration took = beacon.seen();
        caughtUp.add(took);
        System.out.printf(
                "%d written: %s; readers caught up %.1f s after the restart%n",
                simulation.tally().of(Tally.WRITES), after, seconds(took));
        Duration aim = simulation.workload().caughtUpWithin();
        simulation.tally().expect(true, took.compareTo(aim) <= 0, "caught up within " + aim + ": " + after);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
