package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.health.model.HealthModel;

@Tag("CS-7")
class PredictionTest {
    private static final HealthModel MODEL = Simulated.model(50, List.of(34, 33, 33), List.of(50, 50));

    @ParameterizedTest(name = "{0} renewals and {1} losses: enough {2}")
    @CsvSource({"30,30,true", "29,30,false", "30,29,false", "500,29,false"})
    void weightsAreProposedFromThirtyOfBothOn(int renewed, int lost, boolean enough) {
        assertThat(Prediction.isEnough(renewed, lost)).isEqualTo(enough);
    }

    @Test
    void casesOfWhichTooLittleIsKnownAreCountedApart() {
        List<HealthCase> cases = new ArrayList<>(Simulated.cases(MODEL, 60, 1, 0, 3));
        cases.add(new HealthCase(UUID.randomUUID(), true, Map.of("M0", 9.0)));
        cases.add(new HealthCase(UUID.randomUUID(), false, Map.of()));
        Prediction prediction = Prediction.of(90, MODEL, cases, 7);

        assertThat(prediction.withoutScore()).isEqualTo(2);
        assertThat(prediction.renewed() + prediction.lost()).isEqualTo(60);
        assertThat(prediction.auc()).isNotNull();
    }

    @Test
    void withoutBothOutcomesThereIsNoArea() {
        List<HealthCase> cases = Simulated.cases(MODEL, 60, 1, 0, 3).stream()
                .filter(HealthCase::renewed)
                .toList();
        Prediction prediction = Prediction.of(90, MODEL, cases, 7);

        assertThat(prediction.auc()).isNull();
        assertThat(prediction.lowestDecile()).isNull();
        assertThat(prediction.reliability()).isNotEmpty();
        assertThat(prediction.enough()).isFalse();
    }
}
