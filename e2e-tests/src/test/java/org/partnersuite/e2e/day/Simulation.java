package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.partnersuite.e2e.day.model.Squad;
import org.partnersuite.e2e.suite.RunningSuite;

/**
 * What all bots share.
 *
 * @param run sets this run apart from others in the same suite
 * @param others what else goes on, and has not come to its end yet
 * @param squads who gives or frees one of their places holds this list, so that the model knows how many are held
 */
record Simulation(
        Workload workload,
        String run,
        RunningSuite suite,
        Tally tally,
        Repeats repeats,
        CountDownLatch others,
        Map<String, Caller> callers,
        List<Squad> squads) {
    static final String API = "/v1/engagement";

    /** Outages and upkeep. */
    private static final int OTHERS = 2;

    static Simulation open(Workload workload, RunningSuite suite) {
        Simulation simulation = new Simulation(
                workload,
                Long.toString(System.currentTimeMillis(), 36),
                suite,
                new Tally(),
                new Repeats(workload.seed()),
                new CountDownLatch(OTHERS),
                new ConcurrentHashMap<>(),
                new ArrayList<>());
        for (int number = 0; number < workload.squads(); number++) {
            simulation.squads.add(SquadSteps.form(simulation, number));
        }
        return simulation;
    }

    /** There is more to write, or what else goes on still needs somebody at work meanwhile. */
    boolean goesOn() {
        return tally.of(Tally.WRITES) < workload.writes() || others.getCount() > 0;
    }

    Caller as(String role) {
        return callers.computeIfAbsent(role, name -> new Caller(suite.as(name), suite.subject(name), tally, repeats));
    }

    /** All accounts of a run are in a market, and in a geography, of their own. */
    String market() {
        return "Day " + run;
    }

    String seller(int number) {
        return "seller-" + run + "-" + number;
    }

    /** One of a squad's people. */
    String engineer(int squad, int number) {
        return "engineer-" + run + "-" + squad + "-" + number;
    }
}
