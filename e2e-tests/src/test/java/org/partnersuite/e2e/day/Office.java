package org.partnersuite.e2e.day;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnersuite.e2e.day.model.Book;
import org.partnersuite.e2e.suite.RunningSuite;

/**
 * What all desks share.
 *
 * @param run sets this run apart from others in the same suite
 */
record Office(Workload workload, String run, RunningSuite suite, Book book, Tally tally, Map<String, Caller> callers) {
    static final String API = "/v1/engagement";

    static Office open(Workload workload, RunningSuite suite) {
        String run = Long.toString(System.currentTimeMillis(), 36);
        return new Office(workload, run, suite, new Book(), new Tally(), new ConcurrentHashMap<>());
    }

    Caller as(String role) {
        return callers.computeIfAbsent(role, name -> new Caller(suite.as(name), tally));
    }

    /** All accounts of a run are in a market of their own. */
    String market() {
        return "Day " + run;
    }

    String seller(int number) {
        return "seller-" + run + "-" + number;
    }

    /** Of the squad that a seller belongs to. */
    String technicalSeller(int number) {
        return "squad-" + run + "-" + number % workload.squads();
    }
}
