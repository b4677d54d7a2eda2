package org.partnersuite.e2e.program;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.partnersuite.e2e.clock.ServiceClock;
import org.partnersuite.e2e.day.Caller;
import org.partnersuite.e2e.day.Repeats;
import org.partnersuite.e2e.day.Tally;
import org.partnersuite.e2e.program.model.Program;
import org.partnersuite.e2e.suite.RunningSuite;

/**
 * What all share who act in the program.
 *
 * @param run sets this run apart from others in the same suite
 * @param clock of the partner program service and of those that it hears of
 * @param program as the model has it
 */
record ThreeYears(
        Volume volume,
        String run,
        RunningSuite suite,
        ServiceClock clock,
        Program program,
        Tally tally,
        Repeats repeats,
        Map<String, Caller> callers) {
    static final String API = "/v1/partner-program";
    static final String SERVICE = "partner-program-service";

    /** Several, as the gateway limits what one may ask for in a minute. */
    private static final List<String> READERS = List.of("reader", "executive", "seller", "technical-lead", "admin");

    static ThreeYears open(Volume volume, RunningSuite suite) {
        return new ThreeYears(
                volume,
                Long.toString(System.currentTimeMillis(), 36),
                suite,
                ServiceClock.begin(suite, Volume.FIRST, SERVICE, "engagement-service", "customer-success-service"),
                new Program(),
                new Tally(),
                new Repeats(volume.seed()),
                new ConcurrentHashMap<>());
    }

    /** The service's day. */
    LocalDate today() {
        return clock.today();
    }

    Caller as(String role) {
        return callers.computeIfAbsent(role, name -> new Caller(suite.as(name), suite.subject(name), tally, repeats));
    }

    JsonNode read(String path) {
        return reader(path).get(API + path).answer().expect(200).body();
    }

    List<JsonNode> list(String path) {
        return reader(path).list(API + path);
    }

    private Caller reader(String path) {
        return as(READERS.get(Math.floorMod(path.hashCode(), READERS.size())));
    }

    /** Waits for what follows by itself, and tells what it was at last when it never came. */
    <T> void inTheEnd(String about, T expected, Supplier<T> found) {
        try {
            await(about)
                    .atMost(volume.patience())
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> found.get().equals(expected));
            tally.count("values compared");
        } catch (ConditionTimeoutException late) {
            System.out.println(today() + ": waited in vain for " + about);
            expect(expected, found.get(), about);
        }
    }

    void expect(Object expected, Object found, String about) {
        tally.count("values compared");
        tally.expect(expected, found, today() + ", " + about);
    }

    /** Nobody can go on when too much is wrong already. */
    boolean isHopeless() {
        return tally.mismatches().size() >= 20;
    }
}
