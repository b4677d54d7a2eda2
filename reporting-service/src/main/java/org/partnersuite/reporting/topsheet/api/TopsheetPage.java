package org.partnersuite.reporting.topsheet.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Topsheet;

/**
 * A topsheet as one page that loads nothing: it can be mailed, printed, and read on a phone. This is what
 * {@code templates/topsheet.html} reads; the template escapes every value.
 *
 * @param currency the currency that comes first; amounts of others stand below
 */
public record TopsheetPage(Topsheet topsheet, String currency) {

    /** Templates by their name. */
    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance topsheet(TopsheetPage page);
    }

    /** A breakdown as a table. */
    public record Breakdown(String by, String title, List<Topsheet.Group> groups) {
        private static final String OF_WHICH_JOINT = "of which joint";

        static Breakdown of(Topsheet.Breakdown breakdown) {
            return new Breakdown(
                    breakdown.by(),
                    titleOf(breakdown.by()),
                    breakdown.groups().stream().flatMap(Breakdown::rows).toList());
        }

        /** The joint part stands below its group when there is any. */
        private static Stream<Topsheet.Group> rows(Topsheet.Group group) {
            Measures joint = group.ofWhichJoint();
            if (joint == null
                    || Stream.of(joint.open(), joint.won(), joint.lost(), joint.undated())
                            .allMatch(figure -> figure.opportunities() == 0)) {
                return Stream.of(group);
            }
            return Stream.of(group, new Topsheet.Group(OF_WHICH_JOINT, joint, null));
        }

        public String titleWithinSentence() {
            return Character.toLowerCase(title.charAt(0)) + title.substring(1);
        }

        /** What the page calls a value of the dimension. */
        public String label(String value) {
            return switch (by) {
                case "joint" -> value.equals("true") ? "Joint" : "Not joint";
                case "quarter" -> PageText.ofPeriod(value);
                case "leadOrganisation", "organisation" ->
                    value.equals(OF_WHICH_JOINT) ? value : PageText.ofCode(value);
                default -> value;
            };
        }
    }

    static String html(Topsheet topsheet) {
        return Templates.topsheet(new TopsheetPage(topsheet, mainCurrency(topsheet.totals())))
                .render();
    }

    public String period() {
        return PageText.ofPeriod(topsheet.period());
    }

    public List<String> filters() {
        return topsheet.filters().entrySet().stream()
                .map(filter -> titleOf(filter.getKey()) + ": " + String.join(" or ", filter.getValue()))
                .toList();
    }

    public Instant asOf() {
        return topsheet.freshness().asOf().truncatedTo(ChronoUnit.SECONDS);
    }

    /** When the newest applied event happened; null before the first. */
    public @Nullable Instant newest() {
        return topsheet.freshness().sources().stream()
                .map(Freshness.Source::newestEventAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** How many aggregates wait for an administrator. */
    public int parked() {
        return topsheet.freshness().sources().stream()
                .mapToInt(Freshness.Source::parkedKeys)
                .sum();
    }

    public Amounts amounts(List<Sum> sums) {
        return Amounts.of(sums, currency);
    }

    /** The charts that have anything to draw. */
    public List<BarChart> charts() {
        List<BarChart.Value> stages = topsheet.totals().stages().stream()
                .map(stage -> value(
                        stage.stage().code(),
                        stage.figure(),
                        main(stage.figure().weighted())))
                .toList();
        BarChart open = new BarChart(
                "by-stage",
                "Open opportunities by stage; the weighted amount is dark",
                "Open pipeline by stage, " + currency + "; the dark part is weighted",
                stages);
        return Stream.of(won(Grouping.QUARTER), won(Grouping.OFFERING), open)
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    private BarChart won(Grouping grouping) {
        List<BarChart.Value> values = breakdowns().stream()
                .filter(breakdown -> breakdown.by().equals(grouping.parameter()))
                .flatMap(breakdown -> breakdown.groups().stream()
                        .filter(group -> group.measures().won().opportunities() > 0)
                        .map(group -> value(
                                breakdown.label(group.value()), group.measures().won(), BigDecimal.ZERO)))
                .toList();
        String caption = "Won by " + grouping.parameter();
        return new BarChart("by-" + grouping.parameter(), caption, caption + ", " + currency, values);
    }

    private BarChart.Value value(String label, Figure figure, BigDecimal part) {
        return new BarChart.Value(label, main(figure.amounts()), part, figure.rows());
    }

    private BigDecimal main(List<Sum> sums) {
        Sum main = amounts(sums).main();
        return main == null ? BigDecimal.ZERO : main.value();
    }

    public List<CountTable> countTables() {
        return CountTable.of(topsheet.engagement());
    }

    public List<Breakdown> breakdowns() {
        return topsheet.breakdowns().stream()
                .filter(breakdown -> !breakdown.groups().isEmpty())
                .map(Breakdown::of)
                .toList();
    }

    private static String titleOf(String parameter) {
        return Grouping.named(parameter).map(Grouping::title).orElse("Currency");
    }

    private static String mainCurrency(Measures totals) {
        return Stream.of(totals.won(), totals.open(), totals.undated(), totals.lost())
                .flatMap(figure -> figure.amounts().stream().limit(1))
                .map(Sum::currency)
                .findFirst()
                .orElse("USD");
    }
}
