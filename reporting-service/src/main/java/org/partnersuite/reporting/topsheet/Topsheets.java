package org.partnersuite.reporting.topsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.ServingProjection;
import org.partnersuite.reporting.projection.WatsonxOfferings;

/** Answers questions with topsheets. */
@ApplicationScoped
public class Topsheets {
    private final ServingProjection projection;
    private final DimensionCodes codes;
    private final Clock clock;

    public Topsheets(ServingProjection projection, DimensionCodes codes, Clock clock) {
        this.projection = projection;
        this.codes = codes;
        this.clock = clock;
    }

    /** The watsonx offerings, which the offering filter accepts. */
    public Set<String> offerings() {
        return projection.read((db, schema) -> WatsonxOfferings.serving(db).codes());
    }

    public Topsheet answer(Question question) {
        return projection.readPlannedOnce((db, schema) -> {
            Freshness freshness = Freshness.of(db, schema, clock.instant());
            StageWeights weights = StageWeights.read(db);
            CellReader cells = new CellReader(question, codes).read(db);
            List<Stage> open = weights.open(cells.whole().stages());
            FigureCalculator figures = new FigureCalculator(question, weights, open);
            EngagementCalculator engagement = new EngagementCalculator(
                    question,
                    IndicatorTally.read(db, question, codes),
                    BriefedClients.count(db, question, codes),
                    open);
            return new Topsheet(
                    question.period().toString(),
                    filters(question),
                    freshness,
                    figures.totals(cells.whole()),
                    engagement.figures(),
                    cells.breakdowns().entrySet().stream()
                            .map(breakdown -> figures.breakdown(breakdown.getKey(), breakdown.getValue()))
                            .toList());
        });
    }

    private static Map<String, SortedSet<String>> filters(Question question) {
        Map<String, SortedSet<String>> filters = new TreeMap<>();
        question.filters().forEach((dimension, values) -> filters.put(dimension.parameter(), values));
        if (!question.currencies().isEmpty()) {
            filters.put("currency", question.currencies());
        }
        return filters;
    }
}
