package org.partnersuite.e2e.program;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The service dies at a moment of drawn days, whatever it is doing, and comes back. */
final class Kills {
    private static final int MOST_MILLIS_TO_LIVE = 600;
    private static final int MOST_MILLIS_DOWN = 1_500;

    private final ThreeYears years;
    private final Random random;
    private final Set<LocalDate> days = new TreeSet<>();

    Kills(ThreeYears years) {
        this.years = years;
        this.random = new Random(years.volume().seed() ^ 0x6b696c6c);
        int span = years.volume().months() * 30 - 60;
        while (days.size() < years.volume().kills()) {
            days.add(Volume.FIRST.plusDays(45 + random.nextInt(span)));
        }
    }

    /** Those of the days that have passed since the last one. */
    boolean isDue() {
        return days.stream().anyMatch(day -> !day.isAfter(years.today()));
    }

    /** Returns when the service is ready again. */
    void strike() {
        days.removeIf(day -> !day.isAfter(years.today()));
        pause(random.nextInt(MOST_MILLIS_TO_LIVE));
        years.suite().kill(ThreeYears.SERVICE);
        pause(random.nextInt(MOST_MILLIS_DOWN));
        years.clock().restart(ThreeYears.SERVICE);
        years.tally().count("kills");
        System.out.println(years.today() + ": killed " + ThreeYears.SERVICE);
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
