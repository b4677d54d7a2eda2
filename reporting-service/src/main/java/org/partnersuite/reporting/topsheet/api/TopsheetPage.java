package org.partnersuite.reporting.topsheet.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Topsheet;

/** A topsheet as one page that loads nothing: it can be mailed, printed, and read on a phone. */
final class TopsheetPage {
    private static final String STYLE = style();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Topsheet topsheet;
    private final String currency;

    TopsheetPage(Topsheet topsheet) {
        this.topsheet = topsheet;
        this.currency = mainCurrency(topsheet.totals());
    }

    String html() {
        String title = "watsonx pipeline, " + period();
        EngagementSection engagement = new EngagementSection(topsheet.engagement());
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <header>
                <h1>watsonx pipeline</h1>
                <p class="scope"><strong>%s</strong>%s</p>
                <p class="fresh">As of <time datetime="%s">%s</time>. %s</p>
                </header>
                <main>
                %s
                %s
                %s
                %s
                %s
                </main>
                <footer>%s</footer>
                </body>
                </html>
                """.formatted(
                        Html.text(title),
                        STYLE,
                        Html.text(period()),
                        filters(),
                        topsheet.freshness().asOf().truncatedTo(ChronoUnit.SECONDS),
                        TIME.format(topsheet.freshness().asOf()),
                        freshness(),
                        new KeyFigures(topsheet.totals(), currency).html(),
                        engagement.cards(),
                        charts(),
                        engagement.tables(),
                        topsheet.breakdowns().stream()
                                .filter(b -> !b.groups().isEmpty())
                                .map(b -> new BreakdownTable(b, currency).html())
                                .collect(Collectors.joining("\n")),
                        notes());
    }

    private String period() {
        return topsheet.period().equals("all")
                ? "All quarters"
                : topsheet.period().replace("..", " to ").replace("-Q", " Q");
    }

    private String filters() {
        if (topsheet.filters().isEmpty()) {
            return "";
        }
        return topsheet.filters().entrySet().stream()
                .map(e -> title(e.getKey()) + ": " + String.join(" or ", e.getValue()))
                .map(Html::text)
                .collect(Collectors.joining(" · ", " · ", ""));
    }

    private String freshness() {
        List<Freshness.Source> sources = topsheet.freshness().sources();
        if (sources.isEmpty()) {
            return "No event has been applied yet.";
        }
        Instant newest = sources.stream()
                .map(Freshness.Source::newestEventAt)
                .filter(t -> t != null)
                .max(Instant::compareTo)
                .orElse(null);
        int parked = sources.stream().mapToInt(Freshness.Source::parkedKeys).sum();
        return (newest == null
                        ? "No event has been applied yet."
                        : "Newest change applied: " + TIME.format(newest) + ".")
                + (parked == 0
                        ? ""
                        : " <strong>" + parked
                                + (parked == 1 ? " record waits" : " records wait")
                                + " for an administrator and may be missing.</strong>");
    }

    private String charts() {
        BarChart stages =
                new BarChart("by-stage", "Open pipeline by stage, " + currency + "; the dark part is weighted");
        for (Measures.StageFigure stage : topsheet.totals().stages()) {
            stages.bar(
                    stage.stage().name(),
                    amount(stage.figure().amounts()),
                    amount(stage.figure().weighted()),
                    stage.figure().rows());
        }
        BarChart quarters = new BarChart("by-quarter", "Won by quarter, " + currency);
        BarChart offerings = new BarChart("by-offering", "Won by offering, " + currency);
        for (Topsheet.Breakdown breakdown : topsheet.breakdowns()) {
            if (breakdown.by().equals(Grouping.QUARTER.parameter())) {
                breakdown.groups().forEach(g -> won(quarters, g, g.value().replace("-Q", " Q")));
            }
            if (breakdown.by().equals(Grouping.OFFERING.parameter())) {
                breakdown.groups().forEach(g -> won(offerings, g, g.value()));
            }
        }
        return "<div class=\"charts\">" + figure(quarters, "Won by quarter") + figure(offerings, "Won by offering")
                + figure(stages, "Open opportunities by stage; the weighted amount is dark") + "</div>";
    }

    private void won(BarChart chart, Topsheet.Group group, String label) {
        Figure won = group.measures().won();
        if (won.opportunities() > 0) {
            chart.bar(label, amount(won.amounts()), BigDecimal.ZERO, won.rows());
        }
    }

    private String figure(BarChart chart, String caption) {
        return chart.isEmpty()
                ? ""
                : "<figure><figcaption>" + caption + " <span>" + currency + "</span></figcaption>" + chart.svg()
                        + "</figure>";
    }

    private BigDecimal amount(List<Sum> sums) {
        return sums.stream()
                .filter(s -> s.currency().equals(currency))
                .map(Sum::value)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static String title(String parameter) {
        return Grouping.named(parameter).map(Grouping::title).orElse("Currency");
    }

    private static String notes() {
        return "<p>Only opportunities with a watsonx offering, and only their watsonx lines. Won and lost count in the quarter they "
                + "closed in, open ones in the quarter of their close date; undated ones are in no period. Weighted: "
                + "the open amount times the weight of its stage. Groups of use cases overlap. Briefings and "
                + "pilots count in the quarter of the day they took place or are planned for; pilots are those of client "
                + "engineering. Each figure opens the rows that add up to it.</p>";
    }

    private static String mainCurrency(Measures totals) {
        for (Figure figure : List.of(totals.won(), totals.open(), totals.undated(), totals.lost())) {
            if (!figure.amounts().isEmpty()) {
                return figure.amounts().getFirst().currency();
            }
        }
        return "USD";
    }

    private static String style() {
        try (InputStream css = TopsheetPage.class.getResourceAsStream("/topsheet/page.css")) {
            if (css == null) {
                throw new IllegalStateException("page.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
