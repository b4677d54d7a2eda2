package org.partnersuite.localstack.sample.success;

import java.util.List;

/**
 * A customer of the sample.
 *
 * @param key its external id
 * @param strategic whether it is kept close for other reasons than its revenue
 */
record SampleCustomer(
        String key,
        String name,
        String industry,
        boolean strategic,
        Segment segment,
        Health health,
        List<SampleContract> contracts) {

    /** Segments of customers, as they ship. */
    enum Segment {
        STRATEGIC(14),
        ENTERPRISE(30),
        MID(90),
        LONG_TAIL(0);

        private final int cadenceDays;

        Segment(int cadenceDays) {
            this.cadenceDays = cadenceDays;
        }

        /** Days between touches; 0 without a cadence. */
        int cadenceDays() {
            return cadenceDays;
        }
    }

    /** How well it uses what it has; the band that its scores come to. */
    enum Health {
        GREEN(0.84, 17, 34),
        YELLOW(0.63, 8, 12),
        RED(0.24, 3, 4),
        /** Nothing is reported yet. */
        NEW(0, 0, 0);

        private final double activeShare;
        private final int activeDays;
        private final int minutes;

        Health(double activeShare, int activeDays, int minutes) {
            this.activeShare = activeShare;
            this.activeDays = activeDays;
            this.minutes = minutes;
        }

        /** Active of the licensed users in the last month. */
        double activeShare() {
            return activeShare;
        }

        /** Of an active user in a month. */
        int activeDays() {
            return activeDays;
        }

        /** Of an active user on an active day. */
        int minutes() {
            return minutes;
        }
    }

    SampleContract first() {
        return contracts.getFirst();
    }
}
