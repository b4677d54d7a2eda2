package org.partnersuite.reporting.topsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.ServingProjection;
import org.partnersuite.reporting.projection.WatsonxOfferings;

/** Answers a question with a topsheet. */
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

    /** The offerings that can be filtered for. */
    public Set<String> offerings() {
        return projection.read((db, slot) -> WatsonxOfferings.serving(db).codes());
    }

    public Topsheet answer(Question question) {
        return projection.readPlannedOnce((db, slot) -> {
            Freshness freshness = Freshness.of(db, slot, clock.instant());
            FigureMaker figures = new FigureMaker(StageWeights.read(db));
            CellReader cells = new CellReader(question, codes).read(db);
            EngagementMaker engagement = new EngagementMaker(
                    MarkTally.read(db, question, codes),
                    BriefedClients.count(db, question, codes),
                    new EngagementLinks(question));
            List<Topsheet.Breakdown> breakdowns = new ArrayList<>();
            for (int i = 0; i < question.groupBy().size(); i++) {
                breakdowns.add(breakdown(
                        question, question.groupBy().get(i), cells.breakdowns().get(i), figures));
            }
            return new Topsheet(
                    question.period().toString(),
                    filters(question),
                    freshness,
                    figures.measures(cells.whole(), new RowsLink(question)),
                    engagement.make(),
                    breakdowns);
        });
    }

    /** Quarters in the order of time, everything else the busiest first. */
    private static Topsheet.Breakdown breakdown(
            Question question, Grouping by, SortedMap<String, Tally> groups, FigureMaker figures) {
        Comparator<Map.Entry<String, Tally>> order = by == Grouping.QUARTER
                ? Map.Entry.comparingByKey()
                : Comparator.comparingLong(
                                (Map.Entry<String, Tally> e) -> e.getValue().opportunities())
                        .reversed();
        return new Topsheet.Breakdown(
                by.parameter(),
                groups.entrySet().stream()
                        .sorted(order)
                        .map(e -> new Topsheet.Group(
                                e.getKey(), figures.measures(e.getValue(), new RowsLink(question, by, e.getKey()))))
                        .toList());
    }

    private static Map<String, SortedSet<String>> filters(Question question) {
        Map<String, SortedSet<String>> filters = new TreeMap<>();
        question.filters().forEach((axis, values) -> filters.put(axis.parameter(), values));
        if (!question.currencies().isEmpty()) {
            filters.put("currency", question.currencies());
        }
        return filters;
    }
}
