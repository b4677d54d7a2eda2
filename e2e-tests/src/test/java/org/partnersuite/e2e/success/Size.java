package org.partnersuite.e2e.success;

/**
 * How much is simulated.
 *
 * @param seed of everything that is drawn by chance
 * @param months of telemetry before this one
 * @param atOnce customers that are worked for at once
 * @param kills how many processes die meanwhile
 */
record Size(long seed, int customers, int partners, int months, int atOnce, int kills) {

    /** Small unless {@code success.customers}, {@code success.partners} and {@code success.kills} ask for more. */
    static Size asked() {
        return new Size(
                Long.getLong("success.seed", 20_261_130L),
                Integer.getInteger("success.customers", 24),
                Integer.getInteger("success.partners", 6),
                24,
                24,
                Integer.getInteger("success.kills", 2));
    }
}
