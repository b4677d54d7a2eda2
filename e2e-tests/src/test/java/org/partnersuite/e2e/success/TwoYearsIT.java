package org.partnersuite.e2e.success;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.ScoreModel;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** Two years of customer success are written down while processes die; at the end everything is what the model says. */
@ExtendWith(WithSuite.class)
@Order(6)
@Tag("CS-2")
@Tag("CS-4")
@Tag("CS-5")
@Tag("CS-6")
@Tag("CS-8")
@Tag("CS-9")
@Tag("CS-10")
@Tag("CS-11")
@Tag("CS-12")
@Tag("CS-15")
@Tag("CS-17")
@Tag("CS-18")
@Tag("CS-19")
@Tag("CS-20")
@Tag("XC-2")
class TwoYearsIT {
    private static final int STEPS_OF_A_CUSTOMER = 5;

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void everythingIsWhatTheModelSays(RunningSuite suite) throws Exception {
        Size size = Size.asked();
        World world = World.open(size, suite);
        System.out.println("Two years of customer success: " + size);
        long began = System.nanoTime();
        FeedComparison feed = FeedComparison.begin(world);
        Program program = Program.open(world);
        List<Customer> customers = live(world, program);
        new HandOvers(world, customers).make();
        long worked = System.nanoTime();
        compare(world, program, customers, feed);
        System.out.printf(
                "worked %d s, compared in %d s%n",
                NANOSECONDS.toSeconds(worked - began), NANOSECONDS.toSeconds(System.nanoTime() - worked));
        System.out.println("Two years of customer success, seed " + size.seed() + ": " + world.tally());
        assertThat(world.tally().mismatches()).as("seed %s", size.seed()).isEmpty();
    }

    private static List<Customer> live(World world, Program program) throws Exception {
        int count = world.size().customers();
        Kills kills = new Kills(world, count * STEPS_OF_A_CUSTOMER);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> killing = threads.submit(kills);
            try {
                List<Callable<CustomerLife>> beginnings = new ArrayList<>();
                for (int number = 0; number < count; number++) {
                    int own = number;
                    beginnings.add(() -> {
                        CustomerLife life = new CustomerLife(world, program, own);
                        life.begin();
                        return life;
                    });
                }
                List<CustomerLife> lives = all(world, threads, beginnings);
                Program.publish(new Desk(world, -3), ScoreModel.own(program.scoredByItsOwn(), 2));
                all(
                        world,
                        threads,
                        lives.stream()
                                .map(life -> (Callable<Customer>) () -> {
                                    life.goOn();
                                    return life.customer();
                                })
                                .toList());
                return lives.stream().map(CustomerLife::customer).toList();
            } finally {
                kills.end();
                killing.get();
            }
        }
    }

    /** Some at once. */
    private static <T> List<T> all(World world, ExecutorService threads, List<Callable<T>> work) throws Exception {
        Semaphore desks = new Semaphore(world.size().atOnce());
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> one : work) {
            futures.add(threads.submit(() -> {
                desks.acquire();
                try {
                    return one.call();
                } finally {
                    desks.release();
                }
            }));
        }
        List<T> done = new ArrayList<>();
        for (Future<T> future : futures) {
            done.add(future.get());
        }
        return done;
    }

    private static void compare(World world, Program program, List<Customer> customers, FeedComparison feed) {
        List<Contract> contracts = customers.stream()
                .flatMap(customer -> customer.contracts().stream())
                .toList();
        each(contracts, new UsageComparison(world)::compare);
        each(contracts, new ScoreComparison(world)::compare);
        each(customers, new PlanComparison(world)::compare);
        each(customers, new ActionComparison(world)::compare);
        OtherComparison others = new OtherComparison(world);
        each(customers, others::compare);
        each(customers, new HistoryComparison(world)::compare);
        others.answers(program, customers);
        new RetentionComparison(world, program, contracts).compare();
        new WorkListComparison(world, customers).compare();
        new BookComparison(world, customers).compare();
        new DryRunComparison(world, contracts).compare();
        new PortfolioComparison(world, program, contracts).compare();
        feed.compare(customers);
        world.repeats().compare(world.tally());
    }

    private static <T> void each(List<T> all, Consumer<T> comparison) {
        all.parallelStream().forEach(comparison);
    }
}
