package org.partnersuite.platform.inbox;

/** The stored position is not where this consumer left it: another consumer has taken the partition over. */
final class StalePosition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StalePosition(String projection, String topic, int partition, long from) {
        super("%s of %s-%d is no longer at %d".formatted(projection, topic, partition, from), null, false, false);
    }
}
