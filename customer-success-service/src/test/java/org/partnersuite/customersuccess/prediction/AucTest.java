package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The area and its interval, against a computation of all pairs. */
@Tag("CS-7")
class AucTest {
    private static final double EXACT = 1e-12;

    private static List<Scored> scored(String renewed, String lost) {
        List<Scored> scored = new ArrayList<>();
        for (String score : renewed.split(" ", -1)) {
            scored.add(new Scored(Double.parseDouble(score), true));
        }
        for (String score : lost.split(" ", -1)) {
            scored.add(new Scored(Double.parseDouble(score), false));
        }
        return scored;
    }

    @ParameterizedTest(name = "{0} over {1}: {2}")
    @CsvSource({
        "8 9 7, 3 4 2, 1.0",
        "3 4 2, 8 9 7, 0.0",
        "5 5, 5 5, 0.5",
        // 3 of 4 pairs
        "2 8, 1 5, 0.75",
        // a tie counts one half: 1 + 1/2 + 1 + 1 of 4
        "5 8, 5 1, 0.875"
    })
    void howOftenARenewalScoresAboveALoss(String renewed, String lost, double area) {
        assertThat(Auc.of(scored(renewed, lost)).value()).isCloseTo(area, within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itAgreesWithAComputationOfAllPairs(long seed) {
        Random random = new Random(seed);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean renewed = random.nextInt(4) > 0;
            // whole numbers, so that there are ties
            scored.add(new Scored(Math.round(5 + (renewed ? 1 : 0) + 2 * random.nextGaussian()), renewed));
        }
        double[] naive = ofAllPairs(scored);
        Auc auc = Auc.of(scored);

        assertThat(auc.value()).isCloseTo(naive[0], within(EXACT));
        double margin = 1.959963984540054 * Math.sqrt(naive[1]);
        assertThat(auc.lower()).isCloseTo(Math.max(0, naive[0] - margin), within(1e-9));
        assertThat(auc.upper()).isCloseTo(Math.min(1, naive[0] + margin), within(1e-9));
    }

    /** The area and DeLong's variance, from the matrix of all comparisons. */
    private static double[] ofAllPairs(List<Scored> scored) {
        List<Scored> won = scored.stream().filter(Scored::renewed).toList();
        List<Scored> lost = scored.stream().filter(each -> !each.renewed()).toList();
        double[] rows = new double[won.size()];
        double[] columns = new double[lost.size()];
        double sum = 0;
        for (int i = 0; i < won.size(); i++) {
            for (int j = 0; j < lost.size(); j++) {
                int compared = Double.compare(won.get(i).score(), lost.get(j).score());
                double psi = compared > 0 ? 1 : compared == 0 ? 0.5 : 0;
                rows[i] += psi / lost.size();
                columns[j] += psi / won.size();
                sum += psi;
            }
        }
        double area = sum / won.size() / lost.size();
        return new double[] {area, spread(rows, area) / won.size() + spread(columns, area) / lost.size()};
    }

    private static double spread(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }

    @Test
    void ofNoiseTheIntervalHoldsOneHalfNinetyFiveTimesInAHundred() {
        Random random = new Random(20261130);
        int held = 0;
        for (int draw = 0; draw < 400; draw++) {
            List<Scored> noise = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                noise.add(new Scored(random.nextGaussian(), i % 3 > 0));
            }
            Auc auc = Auc.of(noise);
            held += auc.lower() <= 0.5 && 0.5 <= auc.upper() ? 1 : 0;
        }
        assertThat(held / 400.0).isBetween(0.91, 0.985);
    }

    @Test
    void itNeedsBothOutcomes() {
        assertThatThrownBy(() -> Auc.of(List.of(new Scored(1, true)))).isInstanceOf(IllegalArgumentException.class);
    }
}
