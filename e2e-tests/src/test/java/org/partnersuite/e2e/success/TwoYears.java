package org.partnersuite.e2e.success;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.partnersuite.e2e.day.Caller;
import org.partnersuite.e2e.day.Repeats;
import org.partnersuite.e2e.day.Tally;
import org.partnersuite.e2e.suite.RunningSuite;

/**
 * What all desks share.
 *
 * @param run sets this run apart from others in the same suite
 */
record TwoYears(
        Volume volume, String run, RunningSuite suite, Tally tally, Repeats repeats, Map<String, Caller> callers) {
    static final String API = "/v1/customer-success";

    /** Of everything that is done with customers the part that is done, for those who wait for a share of it. */
    static final String STEPS = "steps with customers";

    /** Several, as the gateway limits what one may ask for in a minute. */
    private static final List<String> READERS = List.of("reader", "executive", "seller", "technical-lead", "admin");

    static TwoYears open(Volume volume, RunningSuite suite) {
        return new TwoYears(
                volume,
                Long.toString(System.currentTimeMillis(), 36),
                suite,
                new Tally(),
                new Repeats(volume.seed()),
                new ConcurrentHashMap<>());
    }

    Caller as(String role) {
        return callers.computeIfAbsent(role, name -> new Caller(suite.as(name), suite.subject(name), tally, repeats));
    }

    /** The same one for the same thing. */
    Caller reader(String id) {
        return as(READERS.get(Math.floorMod(id.hashCode(), READERS.size())));
    }

    JsonNode read(String path) {
        return reader(path).get(API + path).answer().expect(200).body();
    }

    List<JsonNode> list(String path) {
        return reader(path).list(API + path);
    }

    /** Waits for what follows by itself, and tells what it was at last when it never came. */
    <T> void inTheEnd(String about, T expected, Supplier<T> found) {
        try {
            await(about)
                    .atMost(volume.patience())
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(150))
                    .until(() -> found.get().equals(expected));
            tally.count("values compared");
        } catch (ConditionTimeoutException late) {
            System.out.println("Waited in vain for " + about);
            tally.expect(expected, found.get(), about);
        }
    }

    void expect(Object expected, Object found, String about) {
        tally.count("values compared");
        tally.expect(expected, found, about);
    }
}
