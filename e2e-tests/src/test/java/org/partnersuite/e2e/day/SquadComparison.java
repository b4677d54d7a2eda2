package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.Squad;

/** Each squad with its open projects, and how busy it was, is and will be. */
final class SquadComparison {
    private static final String HOLDING = "ASSIGNED,INTERLOCK_SCHEDULED,ACCEPTED,IN_DELIVERY";

    private final FinalComparison comparison;
    private final Tally tally;

    SquadComparison(FinalComparison comparison) {
        this.comparison = comparison;
        this.tally = comparison.tally();
    }

    void compare(Squad squad) {
        JsonNode found = comparison.compare(SquadSteps.PATH, squad);
        tally.expect(squad.held().size(), found.path("placesHeld").asInt(), "places held of " + squad.fields());
        String open = SupportSteps.PATH + "?squadId=" + squad.id() + "&status=" + HOLDING;
        tally.expect(
                FinalComparison.ids(squad.held()),
                FinalComparison.ids(comparison.reader(squad.id()).list(open), "id"),
                "open projects of " + squad.fields());
        utilisation(squad);
    }

    /** Of the week before, of this one, and of the next. */
    private void utilisation(Squad squad) {
        LocalDate monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<String, String> expected = new TreeMap<>();
        for (int week = -1; week <= 1; week++) {
            LocalDate begin = monday.plusWeeks(week);
            expected.put(begin.toString(), squad.utilisation(start(begin), start(begin.plusWeeks(1))));
        }
        JsonNode weeks = comparison
                .reader(squad.id())
                .get("%s/%s/utilisation?from=%s&to=%s"
                        .formatted(SquadSteps.PATH, squad.id(), monday.minusWeeks(1), monday.plusWeeks(1)))
                .answer()
                .body()
                .path("weeks");
        Map<String, String> found = new TreeMap<>();
        weeks.forEach(week -> found.put(
                week.path("monday").asText(),
                week.path("utilisation").decimalValue().setScale(1).toPlainString()));
        tally.expect(expected, found, "utilisation of " + squad.fields());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
