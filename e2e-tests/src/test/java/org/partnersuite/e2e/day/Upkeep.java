package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.e2e.suite.Client.Answer;

/** What operators and other systems do while the bots work, round after round: imports, re-emissions, rebuilds. */
final class Upkeep implements Runnable {
    private static final Map<String, List<String>> EMITTED = Map.of(
            "engagement",
            List.of("account", "opportunity", "activity", "roadblock", "opportunity-requirements", "initiative"),
            "partner-program",
            List.of("partner", "deal"),
            "customer-success",
            List.of("customer", "subscription"));

    private final Simulation simulation;
    private final Imports imports;
    private final Map<String, String> emittedUpTo = new HashMap<>();
    private volatile boolean over;
    private boolean worked;
    private int keys;

    Upkeep(Simulation simulation) {
        this.simulation = simulation;
        this.imports = new Imports(simulation);
    }

    /** Nobody works any more; the round that has begun is the last. */
    void end() {
        over = true;
    }

    /** What was imported. */
    Imports imports() {
        return imports;
    }

    @Override
    public void run() {
        try {
            do {
                long begin = System.nanoTime();
                imports.bring();
                EMITTED.forEach((service, types) -> types.forEach(type -> emitAgain(service, type)));
                rebuild();
                simulation.tally().count("rounds of upkeep");
                rest(System.nanoTime() - begin);
            } while (!over);
        } finally {
            worked();
        }
    }

    /** A page in each round, and from the beginning again after the last one. */
    private void emitAgain(String service, String type) {
        String path = "/v1/" + service + "/admin/re-emissions";
        String after = emittedUpTo.getOrDefault(type, "");
        Answer page = simulation
                .as("admin")
                .post(path, key(), "{\"type\":\"%s\"%s,\"limit\":1000}".formatted(type, after))
                .answer();
        simulation.tally().expect(200, page.status(), path + " " + page.body());
        JsonNode next = page.body().path("next");
        emittedUpTo.put(type, next.isTextual() ? ",\"after\":\"%s\"".formatted(next.asText()) : "");
    }

    /** As long as the round took: for half of the day the bots are alone. */
    private void rest(long roundNanos) {
        long end = System.nanoTime() + roundNanos;
        while (!over && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    /** It is over when it has caught up with the bots, or they have ended. */
    private void rebuild() {
        String path = "/v1/reporting/rebuilds";
        Answer begun = simulation.as("admin").post(path, key(), "{}").answer();
        simulation.tally().expect(202, begun.status(), path + " " + begun.body());
        worked();
        JsonNode now = begun.body();
        while (now.path("state").asText().equals("FILLING")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            now = simulation.as("admin").get(path + "/" + begun.id()).answer().body();
        }
        simulation.tally().expect("SWITCHED", now.path("state").asText(), "a rebuild " + now);
        simulation.tally().count("rebuilds");
    }

    /** The bots need not wait any more. */
    private void worked() {
        if (!worked) {
            worked = true;
            simulation.others().countDown();
        }
    }

    private String key() {
        return simulation.run() + "-upkeep-" + keys++;
    }
}
