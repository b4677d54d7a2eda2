package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.health.HealthInputs;
import org.partnersuite.customersuccess.health.HealthScore;
import org.partnersuite.customersuccess.health.HealthScoring;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Progress;

@Tag("CS-7")
class ModelScoreTest {
    @Test
    void itIsTheScoreOfTheModelWhateverIsMissing() {
        HealthModel model = Simulated.model(80, List.of(25, 20, 35, 20), List.of(40, 30, 30));
        ModelScore score = new ModelScore(model);
        Random random = new Random(7);
        int without = 0;
        for (int i = 0; i < 500; i++) {
            Map<String, List<BigDecimal>> measures = new HashMap<>();
            Map<String, Progress> answers = new HashMap<>();
            Map<String, Double> scores = new HashMap<>();
            model.measures().forEach(measure -> {
                if (random.nextInt(3) > 0) {
                    BigDecimal value =
                            BigDecimal.valueOf(1 + 9 * random.nextDouble()).setScale(2, RoundingMode.HALF_UP);
                    measures.put(measure.key(), List.of(value));
                    scores.put(measure.key(), value.doubleValue());
                }
            });
            model.questions().forEach(question -> {
                if (random.nextInt(3) > 0) {
                    boolean yes = random.nextBoolean();
                    answers.put(question.key(), yes ? Progress.YES : Progress.NO);
                    scores.put(question.key(), yes ? 10.0 : 1.0);
                }
            });
            HealthScore expected = HealthScoring.score(model, new HealthInputs(measures, answers));
            OptionalDouble own = score.of(scores);

            BigDecimal known = expected.score();
            assertThat(own.isPresent()).as("%s", scores).isEqualTo(known != null);
            if (known != null) {
                assertThat(own.getAsDouble()).isCloseTo(known.doubleValue(), within(0.006));
            } else {
                without++;
            }
        }
        assertThat(without).isPositive();
    }
}
