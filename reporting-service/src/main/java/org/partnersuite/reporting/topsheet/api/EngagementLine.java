package org.partnersuite.reporting.topsheet.api;

import java.util.ArrayList;
import java.util.List;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Engagement.Apart;
import org.partnersuite.reporting.topsheet.Engagement.Counted;

/** A figure of engagement as a line of CSV, which stands where breakdowns do: kind as the breakdown. */
record EngagementLine(String kind, String value, String measure, long count, String rows) {

    static List<EngagementLine> of(Engagement engagement) {
        List<EngagementLine> lines = new ArrayList<>();
        Engagement.Briefings briefings = engagement.briefings();
        lines.add(line("briefings", "", "planned", briefings.planned()));
        lines.add(line("briefings", "", "inProgress", briefings.inProgress()));
        lines.add(line("briefings", "", "completed", briefings.completed()));
        lines.add(line("briefings", "", "cancelled", briefings.cancelled()));
        lines.add(line("briefings", "", "undated", briefings.undated()));
        lines.add(new EngagementLine(
                "briefings",
                "",
                "clients",
                briefings.clients().count(),
                briefings.clients().rows()));
        Engagement.Pilots pilots = engagement.pilots();
        lines.add(line("pilots", "", "planned", pilots.planned()));
        lines.add(line("pilots", "", "inProgress", pilots.inProgress()));
        lines.add(line("pilots", "", "completed", pilots.completed()));
        lines.add(line("pilots", "", "progressed", pilots.progressed()));
        lines.add(line("pilots", "", "cancelled", pilots.cancelled()));
        lines.add(line("pilots", "", "undated", pilots.undated()));
        for (Engagement.Initiatives one : engagement.initiatives()) {
            lines.add(line("initiative", one.name(), "open", one.open()));
            lines.add(line("initiative", one.name(), "won", one.won()));
            lines.add(line("initiative", one.name(), "lost", one.lost()));
            lines.add(line("initiative", one.name(), "undated", one.undated()));
        }
        engagement.openRoadblocks().forEach(r -> add(lines, "openRoadblocks", r.category(), r.open()));
        add(lines, "missingRequirements", "", engagement.incomplete());
        engagement
                .missingRequirements()
                .forEach(m -> add(lines, "missingRequirements", m.requirement(), m.opportunities()));
        return lines;
    }

    private static void add(List<EngagementLine> lines, String kind, String value, Apart figure) {
        lines.add(line(kind, value, "inPeriod", figure.inPeriod()));
        lines.add(line(kind, value, "undated", figure.undated()));
    }

    private static EngagementLine line(String kind, String value, String measure, Counted figure) {
        return new EngagementLine(kind, value, measure, figure.count(), figure.rows());
    }
}
