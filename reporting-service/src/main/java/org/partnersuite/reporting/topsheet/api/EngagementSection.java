package org.partnersuite.reporting.topsheet.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Engagement.Counted;

/** What is done with clients and what stands in the way, on the page. */
final class EngagementSection {
    private final Engagement engagement;

    EngagementSection(Engagement engagement) {
        this.engagement = engagement;
    }

    /** The few figures on top. */
    String cards() {
        Engagement.Briefings briefings = engagement.briefings();
        Engagement.Pilots pilots = engagement.pilots();
        return "<section class=\"key\" aria-label=\"Briefings and pilots\">"
                + card(
                        "Clients briefed",
                        Html.count(briefings.clients().count()),
                        briefings.clients().rows(),
                        Html.count(briefings.completed().count()) + " completed")
                + card("Briefings in progress", briefings.inProgress())
                + card("Briefings planned", briefings.planned())
                + card("Pilots completed", pilots.completed())
                + card("Pilots in progress", pilots.inProgress())
                + card(
                        "Pilot success",
                        rate(pilots.successRate()),
                        pilots.progressed().rows(),
                        "progressed of completed")
                + "</section>";
    }

    String tables() {
        Engagement.Briefings briefings = engagement.briefings();
        Engagement.Pilots pilots = engagement.pilots();
        return "<div class=\"side\">"
                + table(
                        "briefings",
                        "Briefings and pilots",
                        List.of("Planned", "In progress", "Completed", "Cancelled", "Undated"),
                        Stream.of(
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
                                        pilots.undated())))
                + table(
                        "initiatives",
                        "Strategic initiatives",
                        List.of("Won", "Open", "Undated", "Lost"),
                        engagement.initiatives().stream()
                                .map(i -> row(i.name(), i.won(), i.open(), i.undated(), i.lost())))
                + table(
                        "roadblocks",
                        "Open roadblocks",
                        List.of("In the period", "Undated"),
                        engagement.openRoadblocks().stream()
                                .map(r -> row(
                                        words(r.category()),
                                        r.open().inPeriod(),
                                        r.open().undated())))
                + table(
                        "missing",
                        "Missing requirements",
                        List.of("In the period", "Undated"),
                        engagement.missingRequirements().stream()
                                .map(m -> row(
                                        words(m.requirement()),
                                        m.opportunities().inPeriod(),
                                        m.opportunities().undated())))
                + "</div>";
    }

    private static String card(String title, Counted figure) {
        return card(title, Html.count(figure.count()), figure.rows(), "");
    }

    private static String card(String title, String number, String rows, String below) {
        return "<a class=\"card\" href=\"%s\"><h2>%s</h2><p class=\"big\">%s</p><p>%s</p></a>"
                .formatted(Html.text(rows), title, number, below);
    }

    private static String rate(@Nullable String percent) {
        return percent == null ? "–" : Html.text(percent) + " %";
    }

    private static String table(String id, String title, List<String> columns, Stream<String> rows) {
        String body = rows.collect(Collectors.joining("\n"));
        return body.isEmpty()
                ? ""
                : """
                <section class="breakdown">
                <h2 id="%1$s-heading">%2$s</h2>
                <div class="scroll" role="region" tabindex="0" aria-labelledby="%1$s-heading">
                <table class="counts">
                <thead><tr><td></td>%3$s</tr></thead>
                <tbody>
                %4$s
                </tbody>
                </table>
                </div>
                </section>
                """.formatted(
                                id,
                                title,
                                columns.stream()
                                        .map(column -> "<th scope=\"col\">" + column + "</th>")
                                        .collect(Collectors.joining()),
                                body);
    }

    private static String row(String name, Counted... figures) {
        return Stream.of(figures)
                .map(figure -> figure.count() == 0
                        ? "<td></td>"
                        : "<td><a href=\"" + Html.text(figure.rows()) + "\">" + Html.count(figure.count())
                                + "</a></td>")
                .collect(Collectors.joining("", "<tr><th scope=\"row\">" + Html.text(name) + "</th>", "</tr>"));
    }

    /** A code in words: {@code USE_CASE} is read as Use case. */
    private static String words(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
