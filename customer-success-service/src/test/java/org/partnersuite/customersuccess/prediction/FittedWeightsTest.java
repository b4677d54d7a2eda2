package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.HealthModelRules;
import org.partnersuite.customersuccess.health.model.Share;

/** Weights that are fitted to renewals whose truth is known. */
@Tag("CS-7")
class FittedWeightsTest {
    /** Whose weights are asked: all alike. */
    private static final HealthModel ASKED = Simulated.model(50, List.of(34, 33, 33), List.of(50, 50));

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void drawnWeightsAreFoundWithinTheirIntervals(long seed) {
        HealthModel truth = Simulated.model(70, List.of(60, 30, 10), List.of(75, 25));
        FittedWeights fitted = FittedWeights.of(ASKED, Simulated.cases(truth, 3000, 1.2, 0, seed), seed);

        Map<String, Double> known = Map.of("M0", 60.0, "M1", 30.0, "M2", 10.0, "Q0", 75.0, "Q1", 25.0);
        assertThat(fitted.inputs()).allSatisfy(input -> {
            assertThat(known.get(input.key()))
                    .as("%s of %s to %s", input.key(), input.lower(), input.upper())
                    .isBetween(input.lower().doubleValue() - 2, input.upper().doubleValue() + 2);
            assertThat(input.weight().doubleValue())
                    .isBetween(known.get(input.key()) - 12, known.get(input.key()) + 12);
            assertThat(input.supported()).isTrue();
        });
        assertThat(70.0)
                .isBetween(
                        fitted.objectiveShareLower().doubleValue() - 2,
                        fitted.objectiveShareUpper().doubleValue() + 2);
    }

    @Test
    void whatIsFoundPredictsBetterThanTheModelAsItIs() {
        HealthModel truth = Simulated.model(90, List.of(90, 5, 5), List.of(50, 50));
        FittedWeights fitted = FittedWeights.of(ASKED, Simulated.cases(truth, 2000, 1.0, 0.1, 21), 21);

        assertThat(fitted.known()).isNotNull();
        assertThat(fitted.crossValidated().value())
                .isGreaterThan(fitted.known() == null ? 1 : fitted.known().value());
        assertThat(fitted.crossValidated().lower()).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void ofNoiseTheCrossValidatedAreaHoldsOneHalf(long seed) {
        List<HealthCase> noise = Simulated.cases(ASKED, 800, 0, 0, seed);
        Auc auc = FittedWeights.of(ASKED, noise, seed).crossValidated();

        // cross-validated predictions of noise lean below one half a little
        assertThat(auc.lower()).isLessThan(0.5);
        assertThat(auc.upper()).isGreaterThan(0.45);
    }

    @Test
    void theSameSeedGivesTheSameWeights() {
        List<HealthCase> cases = Simulated.cases(ASKED, 300, 0.8, 0.2, 5);

        assertThat(FittedWeights.of(ASKED, cases, 5)).isEqualTo(FittedWeights.of(ASKED, cases, 5));
    }

    @Test
    void whatComesOutIsAModelOfTheSameShape() {
        HealthModel fitted = FittedWeights.of(ASKED, Simulated.cases(ASKED, 300, 0.8, 0.2, 6), 6)
                .shaped()
                .in(ASKED);

        assertThat(HealthModelRules.faults(fitted)).isEmpty();
        assertThat(fitted.measures().stream().map(measure -> measure.key()).toList())
                .isEqualTo(
                        ASKED.measures().stream().map(measure -> measure.key()).toList());
        assertThat(fitted.bands()).isEqualTo(ASKED.bands());
    }

    @Test
    void anInputWithoutEvidenceWeighsTheLeast() {
        Map<String, Double> coefficients = Map.of("M0", 0.6, "M1", 0.2, "M2", -0.4, "Q0", 0.0, "Q1", 0.4);
        ShapedWeights shaped = ShapedWeights.of(ASKED, coefficients);

        assertThat(plain(shaped.weights()))
                .containsEntry("M0", "73.75")
                .containsEntry("M1", "25.25")
                .containsEntry("M2", "1")
                .containsEntry("Q0", "1")
                .containsEntry("Q1", "99");
        // 0.8 of 1.2
        assertThat(shaped.objectiveShare()).isEqualByComparingTo("67");
    }

    @Test
    void aPartWithoutEvidenceKeepsItsWeights() {
        Map<String, Double> coefficients = Map.of("M0", 0.5, "M1", 0.3, "M2", 0.2, "Q0", -0.1, "Q1", 0.0);
        ShapedWeights shaped = ShapedWeights.of(ASKED, coefficients);

        assertThat(plain(shaped.weights())).containsEntry("Q0", "50").containsEntry("Q1", "50");
        assertThat(shaped.objectiveShare()).isEqualByComparingTo("95");
    }

    @Test
    void theSharesOfAPartAddUpToAHundred() {
        HealthModel model = Simulated.model(60, List.of(34, 33, 33), List.of(20, 20, 20, 20, 10, 10));
        FittedWeights fitted = FittedWeights.of(model, Simulated.cases(model, 200, 1, 0, 9), 9);
        Map<Share, BigDecimal> sums = fitted.inputs().stream()
                .collect(Collectors.groupingBy(
                        FittedWeights.Input::share,
                        Collectors.mapping(
                                FittedWeights.Input::weight, Collectors.reducing(BigDecimal.ZERO, BigDecimal::add))));

        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("100"));
    }

    private static Map<String, String> plain(Map<String, BigDecimal> weights) {
        return weights.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .stripTrailingZeros()
                .toPlainString()));
    }
}
