package org.partnersuite.reporting.topsheet.api;

import java.util.List;
import java.util.stream.Stream;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Engagement.Apart;
import org.partnersuite.reporting.topsheet.Engagement.Counted;

/** A table of counts on the page. */
public record CountTable(String id, String title, List<String> columns, List<Row> rows) {

    /** A line of the table: a count for each column. */
    public record Row(String name, List<Counted> figures) {}

    /** The tables of engagement; those without a row are left out. */
    static List<CountTable> of(Engagement engagement) {
        Engagement.Briefings briefings = engagement.briefings();
        Engagement.Pilots pilots = engagement.pilots();
        List<String> apart = List.of("In the period", "Undated");
        return Stream.of(
                        new CountTable(
                                "briefings",
                                "Briefings and pilots",
                                List.of("Planned", "In progress", "Completed", "Cancelled", "Undated"),
                                List.of(
                                        row(
                                                "Briefings",
                                                briefings.planned(),
                                                briefings.inProgress(),
                                                briefings.completed(),
                                                briefings.cancelled(),
                                                briefings.undated()),
                                        row(
                                                "Pilots",
                                                pilots.planned(),
                                                pilots.inProgress(),
                                                pilots.completed(),
                                                pilots.cancelled(),
                                                pilots.undated()))),
                        new CountTable(
                                "initiatives",
                                "Strategic initiatives",
                                List.of("Won", "Open", "Undated", "Lost"),
                                engagement.initiatives().stream()
                                        .map(i -> row(i.name(), i.won(), i.open(), i.undated(), i.lost()))
                                        .toList()),
                        new CountTable(
                                "roadblocks",
                                "Open roadblocks",
                                apart,
                                engagement.openRoadblocks().stream()
                                        .map(r -> row(r.category(), r.open()))
                                        .toList()),
                        new CountTable(
                                "missing",
                                "Missing requirements",
                                apart,
                                engagement.missingRequirements().stream()
                                        .map(m -> row(m.requirement(), m.opportunities()))
                                        .toList()),
                        new CountTable(
                                "recommended",
                                "Recommended requirements",
                                apart,
                                engagement.recommendedRequirements().stream()
                                        .map(m -> row(m.requirement(), m.opportunities()))
                                        .toList()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static Row row(String code, Apart apart) {
        return row(PageText.ofCode(code), apart.inPeriod(), apart.undated());
    }

    private static Row row(String name, Counted... figures) {
        return new Row(name, List.of(figures));
    }
}
