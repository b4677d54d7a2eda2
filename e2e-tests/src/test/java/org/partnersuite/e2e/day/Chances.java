package org.partnersuite.e2e.day;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What may be done next, each with its weight. */
final class Chances {
    private final TreeMap<Integer, Runnable> byUpperEnd = new TreeMap<>();
    private int total;

    Chances or(int weight, Runnable step) {
        total += weight;
        byUpperEnd.put(total, step);
        return this;
    }

    Runnable drawn(Random random) {
        Map.Entry<Integer, Runnable> entry = byUpperEnd.higherEntry(random.nextInt(total));
        return entry.getValue();
    }
}
