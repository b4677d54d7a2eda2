package org.partnersuite.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What a contestant reached over its rounds. */
public final class Score {
    private final Histogram latencies = new Histogram(3);
    private final Map<String, Double> cpuMillis = new LinkedHashMap<>();
    private long done;
    private double seconds;

    synchronized void add(Histogram round) {
        latencies.add(round);
        done += round.getTotalCount();
    }

    synchronized void took(double roundSeconds) {
        seconds += roundSeconds;
    }

    synchronized void used(String processor, double millis) {
        cpuMillis.merge(processor, millis, Double::sum);
    }

    public double perSecond() {
        return done / seconds;
    }

    public double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }

    public double cpuMillisEach(String process) {
        return cpuMillis.getOrDefault(process, Double.NaN) / done;
    }
}
