package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How inputs become a score (CS-5). Bands are those that ship: GREEN from 8, YELLOW from 5, from below 0.2 over that.
 *
 * @param objectiveShare per cent
 */
public record ScoreModel(String offer, int version, int objectiveShare, List<Measure> measures) {
    /** Each is a tenth of the subjective part. */
    public static final List<String> QUESTIONS = List.of(
            "STAKEHOLDERS_IDENTIFIED",
            "BUSINESS_OBJECTIVE",
            "KEY_FEATURES_ALIGNED",
            "PERSONA_USE_CASES_ALIGNED",
            "BUSINESS_OBJECTIVE_KPIS",
            "KPI_MEASURED",
            "KPIS_REPORTED_TO_EXECUTIVE",
            "ADOPTION_BARRIERS_RESOLVED",
            "EMBEDDED_PRODUCT_CAPABILITIES",
            "PRIOR_PRODUCT_REMOVED");

    static final int QUESTION_WEIGHT = 10;

    /**
     * A measure.
     *
     * @param weight per cent of the objective part
     */
    public record Measure(String key, int weight, Scale scale) {}

    /** From the value to 1 to 10, in rising order; the last step has no end. */
    public record Scale(List<Step> steps) {
        /** The score of an exact fraction. */
        int of(BigDecimal part, BigDecimal whole) {
            for (Step step : steps) {
                BigDecimal end = step.upTo();
                int side = end == null ? -1 : part.compareTo(end.multiply(whole));
                if (side < 0 || side == 0 && step.inclusive()) {
                    return step.score();
                }
            }
            throw new IllegalStateException("the last step has no end");
        }
    }

    /** @param upTo null for the last one */
    public record Step(@Nullable BigDecimal upTo, boolean inclusive, int score) {}

    /** Steps as upper end and score by turns: {@code <4} is below 4, {@code =0} up to 0; the last score has no end. */
    public static Scale scale(String steps) {
        List<Step> read = new ArrayList<>();
        for (String step : steps.split(" ")) {
            String[] parts = step.split(":");
            read.add(
                    parts.length == 1
                            ? new Step(null, false, Integer.parseInt(parts[0]))
                            : new Step(
                                    new BigDecimal(parts[0].substring(1)),
                                    parts[0].startsWith("="),
                                    Integer.parseInt(parts[1])));
        }
        return new Scale(List.copyOf(read));
    }

    /** The scale of NPS answers; those of CSAT have {@link #CSAT}. */
    static final Scale NPS = scale("=6:1 =8:6 10");

    static final Scale CSAT = scale("<3:1 <4:5 <4.5:8 10");

    /** The generic model, which scores every product that has none of its own. */
    public static ScoreModel generic(int version) {
        return new ScoreModel(
                "DEFAULT",
                version,
                80,
                List.of(
                        new Measure("ACTIVE_USER_SHARE", 30, scale("=0:1 <40:3 <60:5 <80:7 10")),
                        new Measure("USE_FREQUENCY", 20, scale("=0:1 <4:3 <10:6 <15:8 10")),
                        new Measure("USE_DURATION", 10, scale("<5:1 <15:4 <30:7 10")),
                        new Measure("NET_RETENTION", 15, scale("<80:1 <100:4 <110:8 10")),
                        new Measure("SATISFACTION", 15, NPS),
                        new Measure("TRIAL_CONVERSION", 10, scale("=14:10 =30:8 =60:5 1"))));
    }

    /** A model of a product's own. */
    public static ScoreModel own(String offer, int version) {
        return version == 1
                ? new ScoreModel(
                        offer,
                        1,
                        70,
                        List.of(
                                new Measure("ADOPTION", 60, scale("<50:2 <80:6 10")),
                                new Measure("FEATURES", 40, scale("=1:1 =3:4 =6:7 10"))))
                : new ScoreModel(
                        offer,
                        version,
                        50,
                        List.of(
                                new Measure("ADOPTION", 45, scale("=20:1 <60:4 <90:8 10")),
                                new Measure("FEATURES", 35, scale("=2:1 =5:5 10")),
                                new Measure("ACTIVE_USER_SHARE", 20, scale("<50:3 <75:6 10"))));
    }

    /** The keys of measures that people put in. */
    public List<String> putIn() {
        return Stream.of("ADOPTION", "FEATURES")
                .filter(key ->
                        measures.stream().anyMatch(measure -> measure.key().equals(key)))
                .toList();
    }
}
