package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.pipeline.Sum;

/** Calculates the measures of a question's groups, each figure with the link to its rows. */
final class FigureCalculator {
    private final Question question;
    private final StageWeights weights;
    private final List<Stage> open;

    /** @param open the open stages, in their order */
    FigureCalculator(Question question, StageWeights weights, List<Stage> open) {
        this.question = question;
        this.weights = weights;
        this.open = open;
    }

    Measures totals(Tally whole) {
        return measures(whole, new RowsLink(question));
    }

    /** Quarters in the order of time, other groups by their number of opportunities, most first. */
    Topsheet.Breakdown breakdown(Grouping by, SortedMap<String, Tally> groups) {
        Comparator<Map.Entry<String, Tally>> order = by == Grouping.QUARTER
                ? Map.Entry.comparingByKey()
                : Comparator.comparingLong((Map.Entry<String, Tally> group) ->
                                group.getValue().opportunities())
                        .reversed();
        return new Topsheet.Breakdown(
                by.parameter(),
                groups.entrySet().stream()
                        .sorted(order)
                        .map(group -> group(by, group.getKey(), group.getValue()))
                        .toList());
    }

    /** Joint opportunities are among those of technology, and shown apart there (RP-1). */
    private Topsheet.Group group(Grouping by, String value, Tally tally) {
        return new Topsheet.Group(
                value,
                measures(tally, new RowsLink(question, by, value)),
                by == Grouping.LEAD_ORGANISATION ? measures(tally.joint(), RowsLink.joint(question, by, value)) : null);
    }

    private Measures measures(Tally tally, RowsLink rows) {
        List<Measures.StageFigure> stages = open.stream()
                .map(stage -> new Measures.StageFigure(stage, figure(tally, List.of(stage), rows)))
                .toList();
        Figure won = figure(tally, List.of(Stage.WON), rows);
        Figure lost = figure(tally, List.of(Stage.LOST), rows);
        return new Measures(
                stages,
                figure(tally, open, rows),
                won,
                lost,
                figure(tally, open, true, rows.undated(open)),
                Percent.of(won.opportunities(), won.opportunities() + lost.opportunities()));
    }

    private Figure figure(Tally tally, List<Stage> stages, RowsLink rows) {
        return figure(tally, stages, false, rows.of(stages));
    }

    /** The part of a figure in one currency. */
    private static final class Part {
        private long opportunities;
        private BigDecimal amount = BigDecimal.ZERO;
        private BigDecimal weighted = BigDecimal.ZERO;

        long opportunities() {
            return opportunities;
        }
    }

    private Figure figure(Tally tally, List<Stage> stages, boolean undated, String rows) {
        Map<String, Part> byCurrency = new TreeMap<>();
        tally.sums().forEach((key, sum) -> {
            if (key.undated() == undated && stages.contains(key.stage())) {
                Part part = byCurrency.computeIfAbsent(key.currency(), c -> new Part());
                part.opportunities += sum.opportunities();
                part.amount = part.amount.add(sum.amount());
                part.weighted = part.weighted.add(weights.weigh(key.stage(), sum.amount()));
            }
        });
        List<Map.Entry<String, Part>> parts = byCurrency.entrySet().stream()
                .filter(e -> e.getValue().opportunities != 0)
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, Part> e) -> e.getValue().opportunities())
                        .reversed())
                .toList();
        return new Figure(
                parts.stream().mapToLong(e -> e.getValue().opportunities).sum(),
                parts.stream().map(e -> Sum.of(e.getValue().amount, e.getKey())).toList(),
                parts.stream()
                        .map(e -> Sum.of(e.getValue().weighted, e.getKey()))
                        .toList(),
                rows);
    }
}
