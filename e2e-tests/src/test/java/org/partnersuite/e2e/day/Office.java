package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnersuite.e2e.day.model.Squad;
import org.partnersuite.e2e.suite.RunningSuite;

/**
 * What all desks share.
 *
 * @param run sets this run apart from others in the same suite
 * @param squads who gives or frees one of their places holds this list, so that the model knows how many are held
 */
record Office(
        Workload workload,
        String run,
        RunningSuite suite,
        Tally tally,
        Map<String, Caller> callers,
        List<Squad> squads) {
    static final String API = "/v1/engagement";

    static Office open(Workload workload, RunningSuite suite) {
        String run = Long.toString(System.currentTimeMillis(), 36);
        Office office = new Office(workload, run, suite, new Tally(), new ConcurrentHashMap<>(), new ArrayList<>());
        for (int number = 0; number < workload.squads(); number++) {
            office.squads.add(SquadSteps.form(office, number));
        }
        return office;
    }

    Caller as(String role) {
        return callers.computeIfAbsent(role, name -> new Caller(suite.as(name), suite.subject(name), tally));
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
