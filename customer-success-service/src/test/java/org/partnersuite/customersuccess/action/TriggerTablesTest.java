package org.partnersuite.customersuccess.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When triggers act: on the transition, and only then. */
@Tag("CS-6")
class TriggerTablesTest {
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @ParameterizedTest
    @CsvSource({
        // May, June, July; August; last August
        "'10 10 10', 7, , false",
        "'100 100 100', 75, 78, false",
        "'100 100 100', 75, , true",
        "'100 100 100', 80, , true",
        "'100 100 100', 81, , false",
        "'100 100 100', 75, 94, true",
        "'100 100 100', 75, 93, false",
        "'20 20 20', 16, , true",
        "'19 20 20', 10, , false",
        "'0 30 30', 16, , true",
        "'- 100 100', 75, , false",
        "'100 100 100', -, , false"
    })
    void usageIsDownAgainstTheMonthsBeforeAndLastYear(
            String before, String active, @Nullable Long lastYear, boolean down) {
        UsageSeries.Builder series = new UsageSeries.Builder();
        String[] months = before.split(" ", -1);
        for (int i = 0; i < months.length; i++) {
            series.month(AUGUST.minusMonths(3L - i), number(months[i]), null);
        }
        series.month(AUGUST, number(active), null);
        series.month(AUGUST.minusYears(1), lastYear, null);

        assertThat(new UsageDrop(BigDecimal.valueOf(80), BigDecimal.valueOf(20)).beginsIn(series.build(), AUGUST))
                .isEqualTo(down);
    }

    @ParameterizedTest
    @CsvSource({
        "'100 100 100 75 70', 3",
        "'100 100 100 75 58', 3",
        "'100 100 100 75 100 100 100 70', '3 7'",
        "'100 90 80 70 60', '3'",
        "'100 100 100 90 90', ''"
    })
    void aDropThatGoesOnIsNoTransition(String months, String begins) {
        UsageSeries.Builder builder = new UsageSeries.Builder();
        String[] active = months.split(" ", -1);
        for (int i = 0; i < active.length; i++) {
            builder.month(AUGUST.plusMonths(i), number(active[i]), null);
        }
        UsageSeries series = builder.build();
        UsageDrop drop = new UsageDrop(BigDecimal.valueOf(80), BigDecimal.valueOf(20));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < active.length; i++) {
            if (drop.beginsIn(series, AUGUST.plusMonths(i))) {
                found.add(String.valueOf(i));
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "'90/100 101/100', 1",
        "'101/100 102/100', 0",
        "'101/100 90/100 101/100', '0 2'",
        "'100/100 -/100', ''",
        "'5/- 101/100', 1",
        "'0/0 9/0', 1"
    })
    void overUseBeginsWhenActiveUsersExceedTheLicensed(String months, String begins) {
        UsageSeries.Builder builder = new UsageSeries.Builder();
        String[] pairs = months.split(" ", -1);
        for (int i = 0; i < pairs.length; i++) {
            String[] users = pairs[i].split("/", -1);
            builder.month(AUGUST.plusMonths(i), number(users[0]), number(users[1]));
        }
        UsageSeries series = builder.build();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            if (series.overUseBeginsIn(AUGUST.plusMonths(i))) {
                found.add(String.valueOf(i));
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({
        // day and score of each scoring; the numbers of those that begin a fall
        "'0:8 10:6', 1",
        "'0:8 10:6.01', ''",
        "'0:8 30:6', 1",
        "'0:8 5:7 40:6', ''",
        "'0:8 10:7 40:6', ''",
        "'0:8 10:7 39:6', 2",
        "'0:8 10:7 20:6', 2",
        "'0:8 20:7 40:6', 2",
        "'0:8 10:6 15:5.5', 1",
        "'0:8 10:6 12:8 14:6', '1 3'",
        "'0:8 100:6', 1",
        "'0:8 10:6 45:4', '1 2'",
        "'0:8 10:6 20:4', 1",
        "'0:8 10:- 12:6', 2",
        "'0:6', ''"
    })
    void aScoreFallsFromWhatWasInForceWithinTheTime(String scorings, String begins) {
        Instant start = Instant.parse("2026-01-01T12:00:00Z");
        List<ScorePoint> points = new ArrayList<>();
        for (String scoring : scorings.split(" ", -1)) {
            String[] parts = scoring.split(":", -1);
            points.add(new ScorePoint(
                    start.plusSeconds(86_400L * Integer.parseInt(parts[0])),
                    parts[1].equals("-") ? null : new BigDecimal(parts[1])));
        }
        ScoreFall fall = new ScoreFall(BigDecimal.TWO, 30);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (fall.beginsAt(points, i)) {
                found.add(String.valueOf(i));
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, true", "1, 7, true", "2, 1, false", "2, 2, false", "2, 3, true", "2, 4, false", "3, 3, false"})
    void eachIncidentOfSeverityOneAndTheThirdOfSeverityTwo(int severity, long ofMonth, boolean opens) {
        assertThat(new IncidentRule(3).opens(severity, ofMonth)).isEqualTo(opens);
    }

    private static @Nullable Long number(String text) {
        return text.equals("-") ? null : Long.valueOf(text);
    }
}
