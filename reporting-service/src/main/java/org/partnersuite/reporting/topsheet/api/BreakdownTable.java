package org.partnersuite.reporting.topsheet.api;

import java.util.List;
import java.util.stream.Collectors;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Topsheet;

/** A breakdown as a table; every figure in it is a link to its rows. */
final class BreakdownTable {
    private final Topsheet.Breakdown breakdown;
    private final String currency;

    BreakdownTable(Topsheet.Breakdown breakdown, String currency) {
        this.breakdown = breakdown;
        this.currency = currency;
    }

    String html() {
        String title = Grouping.named(breakdown.by()).map(Grouping::title).orElse(breakdown.by());
        return """
                <section class="breakdown">
                <h2 id="by-%1$s-heading">By %2$s</h2>
                <div class="scroll" role="region" tabindex="0" aria-labelledby="by-%1$s-heading">
                <table>
                <thead><tr><th scope="col">%3$s</th><th scope="col">Won</th><th scope="col">Won amount</th>\
                <th scope="col">Open</th><th scope="col">Open amount</th><th scope="col">Weighted</th>\
                <th scope="col">Undated</th><th scope="col">Lost</th><th scope="col">Win rate</th></tr></thead>
                <tbody>
                %4$s
                </tbody>
                </table>
                </div>
                </section>
                """.formatted(
                        breakdown.by(),
                        lowerFirst(title),
                        Html.text(title),
                        breakdown.groups().stream().map(this::row).collect(Collectors.joining("\n")));
    }

    private String row(Topsheet.Group group) {
        Measures measures = group.measures();
        return "<tr><th scope=\"row\">" + Html.text(label(group.value())) + "</th>"
                + count(measures.won()) + amounts(measures.won(), measures.won().amounts())
                + count(measures.open())
                + amounts(measures.open(), measures.open().amounts())
                + amounts(measures.open(), measures.open().weighted())
                + count(measures.undated())
                + count(measures.lost())
                + "<td>" + (measures.winRate() == null ? "" : Html.text(measures.winRate()) + " %") + "</td></tr>";
    }

    private String label(String value) {
        return switch (breakdown.by()) {
            case "joint" -> value.equals("true") ? "Joint" : "Not joint";
            case "quarter" -> value.replace("-Q", " Q");
            case "leadOrganisation", "organisation" ->
                value.charAt(0) + value.substring(1).toLowerCase(java.util.Locale.ROOT);
            default -> value;
        };
    }

    private static String count(Figure figure) {
        return cell(figure, Html.count(figure.opportunities()));
    }

    /** The page's currency first and bare, others below with their code. */
    private String amounts(Figure figure, List<Sum> sums) {
        String shown = sums.stream()
                .sorted((a, b) -> Boolean.compare(
                        b.currency().equals(currency), a.currency().equals(currency)))
                .map(s -> s.currency().equals(currency)
                        ? Html.amount(s)
                        : "<small>" + Html.amount(s) + " " + Html.text(s.currency()) + "</small>")
                .collect(Collectors.joining("<br>"));
        return cell(figure, shown);
    }

    private static String cell(Figure figure, String shown) {
        return figure.opportunities() == 0
                ? "<td></td>"
                : "<td><a href=\"" + Html.text(figure.rows()) + "\">" + shown + "</a></td>";
    }

    private static String lowerFirst(String title) {
        return Character.toLowerCase(title.charAt(0)) + Html.text(title.substring(1));
    }
}
