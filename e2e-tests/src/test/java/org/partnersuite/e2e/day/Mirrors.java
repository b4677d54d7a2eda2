package org.partnersuite.e2e.day;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.partnersuite.e2e.day.model.ExpectedState;

/** Those who keep copies of the suite's records while others work. At the end of the day each equals the database. */
final class Mirrors {
    /** Reporting publishes no events. */
    static final List<String> SERVICES = List.of("engagement", "partner-program", "customer-success");

    private final Simulation simulation;
    private final List<FeedFollower> followers;

    Mirrors(Simulation simulation) {
        this.simulation = simulation;
        this.followers = SERVICES.stream()
                .map(service -> new FeedFollower(simulation, service))
                .toList();
    }

    List<Future<?>> begin(ExecutorService threads) {
        return followers.stream().<Future<?>>map(threads::submit).toList();
    }

    /** Nobody works any more. */
    void end() {
        followers.forEach(FeedFollower::end);
    }

    /** After everything that was written has been published. */
    void compare(ExpectedState state) {
        Mirror ofFeed = new Mirror(simulation.tally());
        followers.forEach(follower -> ofFeed.addAll(follower.caughtUp()));
        new MirrorComparison(simulation, state).compare("the mirror of the feed", ofFeed);
    }
}
