package org.partnersuite.e2e.success;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Processes die at drawn times, and come back; customer success every other time. */
final class Kills implements Runnable {
    private static final String SERVICE = "customer-success-service";
    private static final int MOST_MILLIS_DOWN = 3_000;

    private final World world;
    private final int steps;
    private final Random random;
    private final List<String> next = new ArrayList<>();
    private volatile boolean over;

    /** @param steps that there will be in all */
    Kills(World world, int steps) {
        this.world = world;
        this.steps = steps;
        this.random = new Random(world.size().seed() ^ 0x6b696c6c);
    }

    /** What was killed is still brought back. */
    void end() {
        over = true;
    }

    @Override
    public void run() {
        List<Integer> times = random.ints(world.size().kills(), steps / 20, steps * 9 / 10)
                .sorted()
                .boxed()
                .toList();
        for (int time : times) {
            while (!over && world.steps().get() < time) {
                pause(50);
            }
            if (over) {
                return;
            }
            kill(world.tally().of("kills") % 2 == 0 ? SERVICE : drawn());
        }
    }

    private void kill(String component) {
        world.suite().kill(component);
        pause(random.nextInt(MOST_MILLIS_DOWN));
        world.suite().restart(component);
        world.tally().count("kills");
        world.tally().count("kills of " + component);
    }

    /** All of them in turn, in an order that changes. */
    private String drawn() {
        if (next.isEmpty()) {
            next.addAll(world.suite().components());
            Collections.shuffle(next, random);
        }
        return next.removeLast();
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
