package org.partnersuite.e2e.success;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.partnersuite.e2e.day.Caller;
import org.partnersuite.e2e.day.Repeats;
import org.partnersuite.e2e.day.Tally;
import org.partnersuite.e2e.suite.RunningSuite;

/**
 * What all that work for customers share.
 *
 * @param run sets this run apart from others in the same suite
 * @param today the day of the run, UTC
 * @param steps how many steps of customers are done
 */
record World(
        Size size,
        String run,
        RunningSuite suite,
        Tally tally,
        Repeats repeats,
        LocalDate today,
        AtomicInteger steps,
        Map<String, Caller> callers) {
    static final String API = "/v1/customer-success";

    /** Who writes for the vendor. */
    static final String WRITER = "customer-success";

    /** Several, as the gateway limits what one may ask for in a minute. */
    private static final List<String> READERS = List.of(
            "reader", "executive", "client-engineering", "partner-manager", "technical-lead", "seller", "integration");

    private static final Duration TIMEOUT = Duration.ofMinutes(4);

    static World open(Size size, RunningSuite suite) {
        return new World(
                size,
                Long.toString(System.currentTimeMillis(), 36),
                suite,
                new Tally(),
                new Repeats(size.seed()),
                LocalDate.now(ZoneOffset.UTC),
                new AtomicInteger(),
                new ConcurrentHashMap<>());
    }

    Caller as(String role) {
        return callers.computeIfAbsent(role, name -> new Caller(suite.as(name), suite.subject(name), tally, repeats));
    }

    /** The same one for the same path. */
    private Caller reader(String path) {
        return as(READERS.get(Math.floorMod(path.hashCode(), READERS.size())));
    }

    JsonNode read(String path) {
        return reader(path).get(path).answer().expect(200).body();
    }

    /** The version of what is read, as {@code If-Match} names it. */
    String etag(String path) {
        return reader(path).get(path).answer().expect(200).etag();
    }

    List<JsonNode> list(String path) {
        return reader(path).list(path);
    }

    /** Waits for what follows, and tells what it was at last when it never came. */
    <T> void inTheEnd(String about, T expected, Supplier<T> found) {
        tally.count("states awaited");
        try {
            await(about).atMost(TIMEOUT).pollInterval(Duration.ofMillis(150)).until(() -> found.get()
                    .equals(expected));
        } catch (ConditionTimeoutException late) {
            tally.expect(expected, found.get(), about);
        }
    }

    <T> void compare(String about, T expected, T found) {
        tally.count("things compared");
        tally.expect(expected, found, about);
    }

    String text(String what) {
        return what + " " + run;
    }

    /** Somebody of the vendor. */
    String person(String role, int number) {
        return role.toLowerCase(Locale.ROOT) + "-" + run + "-" + number;
    }
}
