package org.partnersuite.e2e.day;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills services when a drawn share of the calls is done, and brings them back. */
final class Outages implements Runnable {
    /** Mostly the one that keeps what is written. */
    private static final List<String> SERVICES =
            List.of("engagement-service", "engagement-service", "reporting-service", "api-gateway");

    private final Office office;
    private final Random random;
    private volatile boolean over;

    Outages(Office office) {
        this.office = office;
        this.random = new Random(office.workload().seed() ^ 0x6b696c6c);
    }

    /** The work is done. What was killed is still brought back. */
    void end() {
        over = true;
    }

    @Override
    public void run() {
        Workload workload = office.workload();
        List<Integer> times = random.ints(workload.kills(), workload.calls() / 20, workload.calls() * 9 / 10)
                .sorted()
                .boxed()
                .toList();
        for (int time : times) {
            String service = SERVICES.get(random.nextInt(SERVICES.size()));
            while (!over && office.tally().of("calls") < time) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            if (over) {
                return;
            }
            System.out.println("After " + time + " calls " + service + " is killed");
            office.suite().kill(service);
            office.suite().restart(service);
            office.tally().count("kills of " + service);
        }
    }
}
