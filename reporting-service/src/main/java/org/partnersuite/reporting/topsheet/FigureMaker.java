package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.pipeline.Sum;

/** Makes the measures of a group from what was read for it. */
final class FigureMaker {
    private final StageWeights weights;

    FigureMaker(StageWeights weights) {
        this.weights = weights;
    }

    Measures measures(Tally tally, RowsLink rows) {
        List<Measures.StageFigure> stages = Stage.OPEN.stream()
                .map(stage -> new Measures.StageFigure(
                        stage, figure(tally, EnumSet.of(stage), false, rows.of(List.of(stage)))))
                .toList();
        Figure won = figure(tally, EnumSet.of(Stage.WON), false, rows.of(List.of(Stage.WON)));
        Figure lost = figure(tally, EnumSet.of(Stage.LOST), false, rows.of(List.of(Stage.LOST)));
        return new Measures(
                stages,
                figure(tally, EnumSet.copyOf(Stage.OPEN), false, rows.of(Stage.OPEN)),
                won,
                lost,
                figure(tally, EnumSet.copyOf(Stage.OPEN), true, rows.undated()),
                Percent.of(won.opportunities(), won.opportunities() + lost.opportunities()));
    }

    /** One currency's part of a figure. */
    private static final class Part {
        private long opportunities;
        private BigDecimal amount = BigDecimal.ZERO;
        private BigDecimal weighted = BigDecimal.ZERO;

        long opportunities() {
            return opportunities;
        }
    }

    private Figure figure(Tally tally, Set<Stage> stages, boolean undated, String rows) {
        Map<String, Part> byCurrency = new TreeMap<>();
        tally.sums().forEach((place, sum) -> {
            if (place.undated() == undated && stages.contains(place.stage())) {
                Part part = byCurrency.computeIfAbsent(place.currency(), c -> new Part());
                part.opportunities += sum.opportunities();
                part.amount = part.amount.add(sum.amount());
                part.weighted = part.weighted.add(weights.weigh(place.stage(), sum.amount()));
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
