package org.partnersuite.e2e.day;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.day.model.ExpectedState;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** Fifty sellers work through a year while processes die under them; at its end everything is what the model says. */
@ExtendWith(WithSuite.class)
@Order(5)
@Tag("EN-2")
@Tag("EN-4")
@Tag("EN-6")
@Tag("EN-7")
@Tag("EN-8")
@Tag("EN-9")
@Tag("EN-10")
@Tag("EN-11")
@Tag("EN-12")
@Tag("EN-14")
@Tag("EN-15")
@Tag("RP-1")
@Tag("PP-1")
@Tag("PP-3")
@Tag("CS-2")
@Tag("XC-1")
@Tag("XC-2")
@Tag("XC-6")
class DayOfWorkIT {

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void everythingIsWhatTheModelSays(RunningSuite suite) throws Exception {
        Workload workload = Workload.asked();
        Simulation simulation = Simulation.open(workload, suite);
        System.out.println("A day of work: " + workload);

        Outages outages = new Outages(simulation);
        Upkeep upkeep = new Upkeep(simulation);
        long began = System.nanoTime();
        try (Mirrors mirrors = new Mirrors(simulation)) {
            ExpectedState state = work(simulation, outages, upkeep, mirrors);
            System.out.println(outages.told());
            long worked = System.nanoTime();
            new FinalComparison(simulation, state, upkeep.imports()).compare();
            long compared = System.nanoTime();
            mirrors.compare(state);
            System.out.printf(
                    "worked %d s, compared in %d s, mirrors in %d s%n",
                    NANOSECONDS.toSeconds(worked - began),
                    NANOSECONDS.toSeconds(compared - worked),
                    NANOSECONDS.toSeconds(System.nanoTime() - compared));
        }
        System.out.println("A day of work, seed " + workload.seed() + ": " + simulation.tally());
        assertThat(simulation.tally().mismatches())
                .as("seed %s", workload.seed())
                .isEmpty();
    }

    private static ExpectedState work(Simulation simulation, Outages outages, Upkeep upkeep, Mirrors mirrors)
            throws Exception {
        int bots = simulation.workload().bots();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> others = new ArrayList<>(mirrors.begin(threads));
            others.add(threads.submit(outages));
            others.add(threads.submit(upkeep));
            List<ExpectedState> states = new ArrayList<>();
            List<Future<?>> work = new ArrayList<>();
            for (int number = 0; number < bots; number++) {
                SellerBot bot = new SellerBot(number, simulation);
                states.add(bot.state());
                work.add(threads.submit(bot));
            }
            try {
                for (Future<?> one : work) {
                    one.get();
                }
            } finally {
                outages.end();
                upkeep.end();
                mirrors.end();
                for (Future<?> other : others) {
                    other.get();
                }
            }
            return ExpectedState.of(states);
        }
    }
}
