package org.partnersuite.e2e.day;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.partnersuite.e2e.suite.RunningSuite;

/** What all processes of a suite measure of work that waits; nothing when they are at rest. */
public final class Waiting {
    private static final Pattern NAMES = Pattern.compile("(outbox|inbox|work)_(depth|refused|lag_records|parked.*)");

    private Waiting() {}

    public static Map<String, Double> in(RunningSuite suite) {
        Map<String, Double> waiting = new TreeMap<>();
        for (String process : suite.deployables()) {
            suite.metricsOf(process).sums().forEach((name, value) -> {
                if (value != 0 && NAMES.matcher(name).matches()) {
                    waiting.put(process + " " + name, value);
                }
            });
        }
        return waiting;
    }
}
