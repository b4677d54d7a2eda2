package org.partnersuite.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Changes of some balances as Kafka may bring them: twice, late, and stale after newer ones. */
final class Traffic {
    private static final int BALANCES = 60;

    private final Random random;
    private final Sender sender;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, String> newest = new HashMap<>();

    Traffic(long seed, Sender sender) {
        this.random = new Random(seed);
        this.sender = sender;
    }

    void send(int changes) {
        for (int i = 0; i < changes; i++) {
            String key = "balance-" + random.nextInt(BALANCES);
            long version = versions.merge(key, 1L, Long::sum);
            switch (random.nextInt(10)) {
                case 0 -> {
                    sender.tombstone(key, version);
                    newest.put(key, version + ":0 deleted");
                }
                case 1 -> {
                    state(key, version);
                    state(key, version);
                }
                case 2 -> {
                    long later = versions.merge(key, 1L, Long::sum);
                    state(key, later);
                    sender.state(key, version, amount(version));
                }
                default -> state(key, version);
            }
        }
        sender.flush();
    }

    /** What the projection has to hold when everything was applied. */
    Map<String, String> newest() {
        return newest;
    }

    private void state(String key, long version) {
        sender.state(key, version, amount(version));
        newest.put(key, version + ":" + amount(version));
    }

    private static long amount(long version) {
        return 1000 + version * 7;
    }
}
