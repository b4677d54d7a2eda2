package org.partnersuite.platform.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.List;

/** Counts requests refused before any resource, by reason: the metric {@code http.refusals}. */
public final class Refusals {
    /** A request that could be read in two ways, or in none. */
    public static final String FRAMING = "framing";

    /** A head that was not complete in time. */
    public static final String SLOW_HEAD = "slow_head";

    /** A connection past the bounds of the server or of its address. */
    public static final String CONNECTIONS = "connections";

    private static final String METER = "http.refusals";

    private Refusals() {}

    static void prepare(MeterRegistry meters) {
        for (String reason : List.of(FRAMING, SLOW_HEAD, CONNECTIONS)) {
            meters.counter(METER, "reason", reason);
        }
    }

    public static void count(String reason) {
        Metrics.counter(METER, "reason", reason).increment();
    }
}
