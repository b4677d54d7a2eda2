package org.partnersuite.benchmarks.machine;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids as the services make them. */
public final class Ids {
    private Ids() {}

    /** Time-ordered. */
    public static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
