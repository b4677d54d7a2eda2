package org.partnersuite.e2e.program;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/**
 * The first three years of the partner program, day by day on the service's own clock, while it dies and comes back: every
 * figure, notice, result and tier is what the model says. It runs when {@code -Dprogram.partners} asks for it.
 */
@ExtendWith(WithSuite.class)
@EnabledIfSystemProperty(named = "program.partners", matches = "[0-9]+")
@Order(7)
@Tag("PP-1")
@Tag("PP-2")
@Tag("PP-3")
@Tag("PP-4")
@Tag("PP-5")
@Tag("PP-7")
@Tag("PP-8")
@Tag("PP-9")
@Tag("PP-11")
@Tag("PP-12")
@Tag("PP-16")
@Tag("XC-1")
@Tag("XC-2")
@Tag("XC-6")
class ThreeYearsIT {

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void everythingIsWhatTheModelSays(RunningSuite suite) throws Exception {
        Volume volume = Volume.asked();
        System.out.println("Three years: " + volume);
        ThreeYears years = ThreeYears.open(volume, suite);
        long began = System.nanoTime();
        try {
            ProgramDays days = new ProgramDays(years);
            days.pass();
            long worked = System.nanoTime();
            new Verdict(years).compare();
            days.compareAll();
            years.clock().end();
            new IncentiveSteps(years).work();
            System.out.printf(
                    "Three years, seed %d: worked %d s, compared in %d s, %s%n",
                    volume.seed(),
                    NANOSECONDS.toSeconds(worked - began),
                    NANOSECONDS.toSeconds(System.nanoTime() - worked),
                    years.tally());
            assertThat(years.tally().mismatches()).as("seed %s", volume.seed()).isEmpty();
        } finally {
            years.clock().end();
        }
    }
}
