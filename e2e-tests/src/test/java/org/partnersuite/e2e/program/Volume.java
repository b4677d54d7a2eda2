package org.partnersuite.e2e.program;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How much is done in a run.
 *
 * @param seed of everything that is drawn by chance
 * @param partners who are recorded in the first two years
 * @param months that pass
 * @param kills how often the service dies meanwhile
 * @param patience how long to wait for what follows by itself
 */
record Volume(long seed, int partners, int months, int kills, Duration patience) {
    /** The first day of the program's first year. */
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    /** Small unless {@code program.partners} and {@code program.kills} ask for more; {@code program.seed} repeats a run. */
    static Volume asked() {
        return new Volume(
                Long.getLong("program.seed", 20_261_201L),
                Integer.getInteger("program.partners", 12),
                Integer.getInteger("program.months", 40),
                Integer.getInteger("program.kills", 1),
                Duration.ofSeconds(Integer.getInteger("program.patience", 120)));
    }

    /** The last day on which something happens. */
    LocalDate last() {
        return FIRST.plusMonths(months - 1L).plusDays(1);
    }
}
