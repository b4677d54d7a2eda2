package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.e2e.suite.RunningSuite;

/** {@code kill -9} of one process or two, all of them in turn, in an order that changes; after a moment they come back. */
public final class Outage {
    private static final int TWO_AT_ONCE_PERCENT = 30;
    private static final int LEAST_MILLIS_DOWN = 500;
    private static final int MOST_MILLIS_DOWN = 3_000;

    private final RunningSuite suite;
    private final Tally tally;
    private final Random random;
    private final List<String> next = new ArrayList<>();

    public Outage(RunningSuite suite, Tally tally, Random random) {
        this.suite = suite;
        this.tally = tally;
        this.random = random;
    }

    /** @return those that died and are ready again */
    public List<String> strike() {
        List<String> dead = new ArrayList<>(List.of(drawn()));
        if (random.nextInt(100) < TWO_AT_ONCE_PERCENT) {
            String second = drawn();
            if (!dead.contains(second)) {
                dead.add(second);
            }
        }
        String[] names = dead.toArray(String[]::new);
        suite.kill(names);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LEAST_MILLIS_DOWN, MOST_MILLIS_DOWN)));
        suite.restart(names);
        dead.forEach(name -> tally.count("kills of " + name));
        return dead;
    }

    private String drawn() {
        if (next.isEmpty()) {
            next.addAll(suite.components());
            Collections.shuffle(next, random);
        }
        return next.removeLast();
    }
}
