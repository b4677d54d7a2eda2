package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.customersuccess.health.model.AnswerScores;
import org.partnersuite.customersuccess.health.model.Combination;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.HealthModelRules;
import org.partnersuite.customersuccess.health.model.Measure;
import org.partnersuite.customersuccess.health.model.Progress;
import org.partnersuite.customersuccess.health.model.Question;
import org.partnersuite.customersuccess.health.model.Unit;
import org.partnersuite.customersuccess.health.model.ValueBand;

/** Holds for every publishable model and all inputs; a failure names its seed. */
@Tag("CS-5")
class HealthScorePropertiesTest {
    private static final int ROUNDS = 500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 4711, 20261122})
    void scoreStaysOnTheScaleAndItsWeightsAddUp(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            HealthModel model = model(random);
            assertThat(HealthModelRules.faults(model)).isEmpty();
            HealthScore score = HealthScoring.score(model, inputs(model, random));

            assertThat(score.coverage()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(score.score() == null).isEqualTo(score.coverage().compareTo(BigDecimal.valueOf(50)) < 0);
            if (score.score() != null) {
                assertThat(score.score()).isBetween(BigDecimal.ONE, BigDecimal.TEN);
            }
            if (score.coverage().signum() > 0) {
                BigDecimal sum = score.inputs().stream()
                        .map(ScoredInput::effectiveWeight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isCloseTo(BigDecimal.valueOf(100), within(new BigDecimal("0.01")));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 815, 31337})
    void aBetterInputNeverLowersTheScore(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            HealthModel model = model(random);
            HealthInputs before = inputs(model, random);
            HealthScore worse = HealthScoring.score(model, before);
            HealthScore better = HealthScoring.score(model, improved(before, random));

            assertThat(better.coverage()).isEqualByComparingTo(worse.coverage());
            if (worse.score() != null) {
                assertThat(better.score()).isGreaterThanOrEqualTo(worse.score());
            }
        }
    }

    private static HealthInputs improved(HealthInputs inputs, Random random) {
        Map<String, List<BigDecimal>> measures = new HashMap<>(inputs.measures());
        Map<String, Progress> answers = new HashMap<>(inputs.answers());
        measures.replaceAll((key, values) -> values.stream()
                .map(value -> value.add(BigDecimal.valueOf(random.nextInt(30))))
                .toList());
        answers.replaceAll((key, answer) -> Progress.values()[random.nextInt(answer.ordinal() + 1)]);
        return new HealthInputs(measures, answers);
    }

    private static HealthInputs inputs(HealthModel model, Random random) {
        double known = random.nextDouble();
        Map<String, List<BigDecimal>> measures = new HashMap<>();
        Map<String, Progress> answers = new HashMap<>();
        for (Measure measure : model.measures()) {
            if (random.nextDouble() < known) {
                int count = measure.combination() == Combination.SINGLE ? 1 : 1 + random.nextInt(3);
                measures.put(
                        measure.key(),
                        random.ints(count, 0, 120).mapToObj(BigDecimal::valueOf).toList());
            }
        }
        for (Question question : model.questions()) {
            if (random.nextDouble() < known) {
                answers.put(question.key(), Progress.values()[random.nextInt(3)]);
            }
        }
        return new HealthInputs(measures, answers);
    }

    private static HealthModel model(Random random) {
        List<Measure> measures = new ArrayList<>();
        List<BigDecimal> weights = weights(random);
        for (int i = 0; i < weights.size(); i++) {
            Combination combination = Combination.values()[random.nextInt(3)];
            measures.add(new Measure("M" + i, "m", Unit.COUNT, combination, weights.get(i), bands(random)));
        }
        List<Question> questions = new ArrayList<>();
        List<BigDecimal> questionWeights = weights(random);
        for (int i = 0; i < questionWeights.size(); i++) {
            questions.add(new Question("Q" + i, "q", questionWeights.get(i)));
        }
        BigDecimal share = BigDecimal.valueOf(random.nextInt(101));
        AnswerScores scores = ShippedModel.MODEL.answerScores();
        return new HealthModel("X", 1, "x", share, measures, questions, scores, ShippedModel.MODEL.bands());
    }

    private static List<BigDecimal> weights(Random random) {
        List<BigDecimal> weights = new ArrayList<>();
        int left = 100;
        while (left > 0) {
            int next = Math.min(left, 1 + random.nextInt(60));
            weights.add(BigDecimal.valueOf(next));
            left -= next;
        }
        return weights;
    }

    private static List<ValueBand> bands(Random random) {
        List<ValueBand> bands = new ArrayList<>();
        int end = random.nextInt(20);
        int score = 1;
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            bands.add(new ValueBand(BigDecimal.valueOf(end), random.nextBoolean(), BigDecimal.valueOf(score)));
            end += 1 + random.nextInt(40);
            score += random.nextInt(3);
        }
        if (count > 0) {
            bands.add(new ValueBand(null, false, BigDecimal.valueOf(score)));
        }
        return bands;
    }
}
