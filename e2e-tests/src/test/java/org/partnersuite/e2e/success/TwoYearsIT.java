package org.partnersuite.e2e.success;

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
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** Two years of customers and partners while processes die; at their end everything is what the model says. */
@ExtendWith(WithSuite.class)
@Order(5)
@Tag("CS-2")
@Tag("CS-4")
@Tag("CS-5")
@Tag("CS-6")
@Tag("CS-8")
@Tag("CS-9")
@Tag("CS-10")
@Tag("CS-11")
@Tag("CS-17")
@Tag("CS-18")
@Tag("CS-19")
@Tag("XC-1")
@Tag("XC-2")
@Tag("XC-6")
class TwoYearsIT {

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void everythingIsWhatTheModelSays(RunningSuite suite) throws Exception {
        Volume volume = Volume.asked();
        System.out.println("Two years: " + volume);
        TwoYears years = TwoYears.open(volume, suite);
        long began = System.nanoTime();
        Market market = Market.open(years);
        Models models = Models.open(years, market);
        List<Client> clients = work(years, market, models);
        new HandOver(years).some(clients);
        models.publish(60);
        Scores scores = new Scores(years, models);
        clients.forEach(scores::followQuietly);
        long worked = System.nanoTime();
        new Verdict(years, market, models, clients).compare();
        System.out.printf(
                "Two years, seed %d: worked %d s, compared in %d s, %s%n",
                volume.seed(),
                NANOSECONDS.toSeconds(worked - began),
                NANOSECONDS.toSeconds(System.nanoTime() - worked),
                years.tally());
        assertThat(years.tally().mismatches()).as("seed %s", volume.seed()).isEmpty();
    }

    private static List<Client> work(TwoYears years, Market market, Models models) throws Exception {
        Kills kills = new Kills(years, years.volume().customers() * Desk.STEPS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> killing = threads.submit(kills);
            List<Future<List<Client>>> desks = new ArrayList<>();
            for (int number = 0; number < years.volume().desks(); number++) {
                desks.add(threads.submit(new Desk(number, years, market, models)));
            }
            List<Client> clients = new ArrayList<>();
            try {
                for (Future<List<Client>> desk : desks) {
                    clients.addAll(desk.get());
                }
            } finally {
                kills.end();
                killing.get();
            }
            return clients;
        }
    }
}
