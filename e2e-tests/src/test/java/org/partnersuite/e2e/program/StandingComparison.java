package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Edition;
import org.partnersuite.e2e.program.model.Figure;
import org.partnersuite.e2e.program.model.Part;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Plain;

/** Snapshots of each month's end, as was known then, and notices of shortfalls (PP-5). */
final class StandingComparison {
    private final ThreeYears years;

    StandingComparison(ThreeYears years) {
        this.years = years;
    }

    /** Waits for the snapshot of a month that has just ended. */
    void follow(Partner partner, LocalDate monthEnd) {
        Map<String, String> expected = expected(partner, monthEnd);
        years.inTheEnd("snapshot of " + monthEnd + " of " + partner, expected, () -> {
            List<JsonNode> found = years.list("/partners/" + partner.id() + "/standing-snapshots?day=" + monthEnd);
            return found.size() == 1 ? told(found.getFirst()) : Map.of();
        });
        years.inTheEnd("notices of " + partner, partner.notices().told(), () -> notices(partner));
    }

    /** Each month has one, none was rewritten, and the answer for a past day is what the snapshot says. */
    void compareAll(Partner partner, LocalDate first, LocalDate last) {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate end = month.plusMonths(1).minusDays(1);
            if (!partner.since().isAfter(end) && end.isBefore(years.today())) {
                expected.put(end.toString(), expected(partner, end));
            }
        }
        Map<String, Map<String, String>> found = new TreeMap<>();
        years.list("/partners/" + partner.id() + "/standing-snapshots")
                .forEach(snapshot -> found.put(snapshot.path("day").asText(), told(snapshot)));
        years.expect(expected, found, "snapshots of " + partner);
        years.expect(partner.notices().told(), notices(partner), "notices of " + partner);
    }

    private List<String> notices(Partner partner) {
        List<String> notices = new ArrayList<>();
        for (JsonNode notice : years.list("/shortfall-notices?partnerId=" + partner.id())) {
            String closed = notice.path("open").asBoolean()
                    ? ""
                    : ", closed " + notice.path("closedOn").asText() + " "
                            + notice.path("closedBecause").asText();
            notices.add("%s since %s: %s of %s at %s%s"
                    .formatted(
                            notice.path("tier").asText(),
                            notice.path("openedOn").asText(),
                            FigureComparison.amount(notice.path("projected")),
                            FigureComparison.amount(notice.path("required")),
                            notice.path("judgedFor").asText(),
                            closed));
        }
        return notices.stream().sorted().toList();
    }

    private Map<String, String> expected(Partner partner, LocalDate monthEnd) {
        Figure figure = years.program().figure(partner, monthEnd, monthEnd);
        Edition edition = years.program().edition(monthEnd);
        Map<String, String> expected = new TreeMap<>();
        for (Part part : Part.values()) {
            expected.put(part.name(), Plain.of(figure.amount(part)));
        }
        expected.put("aggregate", Plain.of(figure.aggregate()));
        expected.put("projected", Plain.of(figure.projected()));
        expected.put("complete", String.valueOf(figure.isWhole()));
        expected.put("edition", String.valueOf(edition.number()));
        expected.put("met", edition.byTarget(figure.aggregate()).told());
        expected.put("projected to meet", edition.byTarget(figure.projected()).told());
        return expected;
    }

    private static Map<String, String> told(JsonNode snapshot) {
        Map<String, String> told = new TreeMap<>();
        snapshot.path("parts")
                .forEach(part -> told.put(part.path("part").asText(), FigureComparison.amount(part.path("amount"))));
        told.put("aggregate", FigureComparison.amount(snapshot.path("aggregateTcv")));
        told.put("projected", FigureComparison.amount(snapshot.path("projected")));
        told.put("complete", snapshot.path("complete").asText());
        told.put("edition", snapshot.path("edition").asText());
        told.put("met", snapshot.path("highestTargetMet").asText());
        told.put("projected to meet", snapshot.path("projectedTarget").asText());
        return told;
    }
}
