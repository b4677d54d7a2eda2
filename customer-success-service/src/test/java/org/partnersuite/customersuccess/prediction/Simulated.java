package org.partnersuite.customersuccess.prediction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.partnersuite.customersuccess.health.model.AnswerScores;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.Combination;
import org.partnersuite.customersuccess.health.model.HealthBand;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Measure;
import org.partnersuite.customersuccess.health.model.Question;
import org.partnersuite.customersuccess.health.model.Unit;

/** Renewals whose outcome is drawn from a score with known weights. */
final class Simulated {
    private Simulated() {}

    /** Measures M0, M1, … and questions Q0, Q1, … */
    static HealthModel model(int objectiveShare, List<Integer> measures, List<Integer> questions) {
        List<Measure> inputs = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            inputs.add(new Measure(
                    "M" + i, "M" + i, Unit.POINTS, Combination.SINGLE, BigDecimal.valueOf(measures.get(i)), List.of()));
        }
        List<Question> asked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            asked.add(new Question("Q" + i, "Q" + i, BigDecimal.valueOf(questions.get(i))));
        }
        return new HealthModel(
                "watsonx.ai",
                1,
                "Simulated",
                BigDecimal.valueOf(objectiveShare),
                inputs,
                asked,
                new AnswerScores(BigDecimal.TEN, BigDecimal.valueOf(5), BigDecimal.ONE),
                List.of(
                        new HealthBand(Colour.GREEN, BigDecimal.valueOf(8)),
                        new HealthBand(Colour.YELLOW, BigDecimal.valueOf(5)),
                        new HealthBand(Colour.RED, BigDecimal.ONE)));
    }

    /**
     * @param model whose weights are the truth
     * @param steepness of the log odds by a point of the score; 0 for noise
     * @param missing share of inputs that are not known
     */
    static List<HealthCase> cases(HealthModel model, int count, double steepness, double missing, long seed) {
        Random random = new Random(seed);
        ModelScore truth = new ModelScore(model);
        List<String> keys = new ArrayList<>();
        model.measures().forEach(measure -> keys.add(measure.key()));
        model.questions().forEach(question -> keys.add(question.key()));
        List<HealthCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Double> scores = new HashMap<>();
            keys.forEach(key -> scores.put(key, 1 + 9 * random.nextDouble()));
            double odds = steepness * (truth.of(scores).orElseThrow() - 5.5);
            boolean renewed = random.nextDouble() < 1 / (1 + Math.exp(-odds));
            keys.forEach(key -> {
                if (random.nextDouble() < missing) {
                    scores.remove(key);
                }
            });
            cases.add(new HealthCase(new UUID(seed, i), renewed, scores));
        }
        return cases;
    }
}
