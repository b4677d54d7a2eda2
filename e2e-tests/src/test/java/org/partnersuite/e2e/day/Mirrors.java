package org.partnersuite.e2e.day;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.partnersuite.e2e.day.model.ExpectedState;

/** Those who keep copies of the suite's records while others work. At the end of the day each equals the database. */
final class Mirrors implements AutoCloseable {
    /** Reporting publishes no events. */
    static final List<String> SERVICES = List.of("engagement", "partner-program", "customer-success");

    private static final Duration WEBHOOKS = Duration.ofMinutes(5);

    private final Simulation simulation;
    private final List<FeedFollower> followers;
    private final List<WebhookFollower> webhooks;

    Mirrors(Simulation simulation) {
        this.simulation = simulation;
        this.followers = SERVICES.stream()
                .map(service -> new FeedFollower(simulation, service))
                .toList();
        this.webhooks = SERVICES.stream()
                .map(service -> new WebhookFollower(simulation, service))
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
        Mirror sent = new Mirror(simulation.tally());
        Mirror ofWebhooks = new Mirror(simulation.tally());
        for (WebhookFollower webhook : webhooks) {
            Mirror since = webhook.ofFeed();
            Mirror received = await("the webhook of each service")
                    .atMost(WEBHOOKS)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> received(webhook), found -> found.knows(since));
            sent.addAll(since);
            ofWebhooks.addAll(received);
        }
        MirrorComparison.equal(simulation.tally(), "the mirror of webhooks", sent, ofWebhooks);
        new MirrorComparison(simulation, state).compare("the mirror of the feed", ofFeed);
    }

    private static Mirror received(WebhookFollower webhook) {
        webhook.retry();
        return webhook.mirror();
    }

    @Override
    public void close() {
        webhooks.forEach(WebhookFollower::close);
    }
}
