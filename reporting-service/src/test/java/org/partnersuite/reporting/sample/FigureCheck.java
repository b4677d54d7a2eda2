package org.partnersuite.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Question;
import org.partnersuite.reporting.topsheet.Topsheet;
import org.threeten.extra.YearQuarter;

/** Compares the figures of many questions with a plain count. */
public final class FigureCheck {
    private static final int QUESTIONS = 60;

    private FigureCheck() {}

    public static void everyFigure(TestProjection projection, PlainCount count, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = question(random, i == 0 ? 0 : random.nextInt(4), List.of(Grouping.values()));
            Topsheet topsheet = projection.topsheets().answer(question);
            String requested = "seed " + seed + ", " + question;
            check(requested, topsheet.totals(), question, count);
            for (int b = 0; b < topsheet.breakdowns().size(); b++) {
                Grouping by = question.groupBy().get(b);
                for (Topsheet.Group group : topsheet.breakdowns().get(b).groups()) {
                    check(
                            requested + ", " + by + " " + group.value(),
                            group.measures(),
                            narrowed(question, by, group),
                            count);
                    if (group.ofWhichJoint() != null) {
                        check(
                                requested + ", joint of " + group.value(),
                                group.ofWhichJoint(),
                                joint(narrowed(question, by, group)),
                                count);
                    }
                }
            }
        }
    }

    /** A question with so many dimensions filtered, with one to three values each. */
    public static Question question(Random random, int filtered, List<Grouping> groupBy) {
        Map<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.values()));
        for (int i = 0; i < filtered; i++) {
            Dimension dimension = dimensions.remove(random.nextInt(dimensions.size()));
            List<String> known = known(dimension);
            SortedSet<String> values = new TreeSet<>();
            for (int v = 0; v <= random.nextInt(3); v++) {
                values.add(known.get(random.nextInt(known.size())));
            }
            filters.put(dimension, values);
        }
        return new Question(period(random), filters, new TreeSet<>(), groupBy);
    }

    private static void check(String requested, Measures measures, Question question, PlainCount count) {
        for (Measures.StageFigure stage : measures.stages()) {
            same(requested + " " + stage.stage(), stage.figure(), count.dated(question, List.of(stage.stage())));
        }
        same(requested + " open", measures.open(), count.dated(question, Stage.OPEN));
        same(requested + " won", measures.won(), count.dated(question, List.of(Stage.WON)));
        same(requested + " lost", measures.lost(), count.dated(question, List.of(Stage.LOST)));
        if (question.period().range() == null || !requested.contains("QUARTER")) {
            same(requested + " undated", measures.undated(), count.undated(question));
        }
    }

    private static void same(String requested, Figure figure, PlainCount.Count expected) {
        assertThat(PlainCount.Count.of(figure.opportunities(), figure.amounts()))
                .as(requested)
                .isEqualTo(expected);
    }

    private static Question narrowed(Question question, Grouping by, Topsheet.Group group) {
        Dimension dimension = by.dimension();
        if (dimension == null) {
            YearQuarter quarter = Quarters.parse(group.value()).orElseThrow();
            return new Question(Period.of(quarter), question.filters(), question.currencies(), question.groupBy());
        }
        Map<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        filters.putAll(question.filters());
        if (by == Grouping.ORGANISATION) {
            boolean joint = group.value().equals("JOINT");
            filters.put(Dimension.JOINT, new TreeSet<>(List.of(String.valueOf(joint))));
            if (!joint) {
                filters.put(Dimension.LEAD_ORGANISATION, new TreeSet<>(List.of(group.value())));
            }
        } else {
            filters.put(dimension, new TreeSet<>(List.of(group.value())));
        }
        return new Question(question.period(), filters, question.currencies(), question.groupBy());
    }

    /** Those of them that are joint; none when the question asks for others alone. */
    private static Question joint(Question question) {
        Map<Dimension, SortedSet<String>> filters = new EnumMap<>(Dimension.class);
        filters.putAll(question.filters());
        SortedSet<String> asked = filters.getOrDefault(Dimension.JOINT, new TreeSet<>(List.of("true")));
        filters.put(Dimension.JOINT, new TreeSet<>(List.of(asked.contains("true") ? "true" : "neither")));
        return new Question(question.period(), filters, question.currencies(), question.groupBy());
    }

    private static List<String> known(Dimension dimension) {
        return switch (dimension) {
            case GEOGRAPHY -> List.of("Americas", "EMEA", "APAC", "Japan", Dimension.NONE);
            case MARKET -> List.of("Americas 0", "EMEA 1", "APAC 2", "Japan 0", "Atlantis");
            case INDUSTRY -> List.of("Banking", "Retail", "Telco", "Insurance", Dimension.NONE);
            case OFFERING -> SamplePipeline.OFFERINGS;
            case USE_CASE -> List.of("wx_Talent", "wx_SAP", "wx_IT_Ops", Dimension.NONE);
            case LEAD_ORGANISATION -> List.of("TECHNOLOGY", "CONSULTING");
            case JOINT -> List.of("true", "false");
        };
    }

    private static Period period(Random random) {
        YearQuarter from = YearQuarter.of(2023 + random.nextInt(3), 1 + random.nextInt(4));
        return switch (random.nextInt(3)) {
            case 0 -> Period.ALL;
            case 1 -> Period.of(from);
            default -> new Period(new Period.Range(from, YearQuarter.of(2026, 2)));
        };
    }
}
