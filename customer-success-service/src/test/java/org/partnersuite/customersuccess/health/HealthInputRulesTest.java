package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.health.model.Progress;
import org.partnersuite.platform.rest.Fault;

@Tag("CS-5")
class HealthInputRulesTest {
    private static final HealthInputs NONE = Inputs.none().inputs();

    @Test
    void inputsThatDoNotFitTheModelAreAllNamed() {
        HealthInputs wanted = new HealthInputs(
                Inputs.none()
                        .measure("LICENCE_DOWNLOAD_RATIO", "1", "2")
                        .features("2.5")
                        .valueIndex("-1")
                        .measure("SHOE_SIZE", "44")
                        .inputs()
                        .measures(),
                Map.of("LIKES_US", Progress.YES));

        assertThat(Faults.of(HealthInputRules.faults(ShippedModel.MODEL, wanted, NONE)))
                .containsExactlyInAnyOrder(
                        "/measures/LICENCE_DOWNLOAD_RATIO/values invalid_values",
                        "/measures/FEATURES_ACTIVATED/values invalid_values",
                        "/measures/VALUE_INDEX/values invalid_values",
                        "/measures/SHOE_SIZE unknown_measure",
                        "/answers/LIKES_US unknown_question");
    }

    @Test
    void whatTheModelTakesHasNoFault() {
        HealthInputs wanted = Inputs.none()
                .ratio("130")
                .compliance("20", "60")
                .features("5")
                .valueIndex("3", "4", "0.5")
                .answers(5, 3, 2)
                .inputs();

        assertThat(HealthInputRules.faults(ShippedModel.MODEL, wanted, NONE)).isEmpty();
    }

    @Test
    void whatWasPutInUnderAnOlderModelMayStay() {
        HealthInputs known = old("SHOE_SIZE", "44", Progress.NO);

        assertThat(HealthInputRules.faults(ShippedModel.MODEL, known, known)).isEmpty();
        assertThat(HealthInputRules.faults(ShippedModel.MODEL, old("SHOE_SIZE", "44.0", Progress.YES), known))
                .isEmpty();
    }

    @Test
    void anotherValueOfAMeasureThatIsNoMoreIsRefused() {
        HealthInputs known = old("SHOE_SIZE", "44", Progress.NO);

        assertThat(Faults.of(HealthInputRules.faults(ShippedModel.MODEL, old("SHOE_SIZE", "45", Progress.NO), known)))
                .containsExactly("/measures/SHOE_SIZE unknown_measure");
    }

    @Test
    void aFaultSaysWhatTheMeasureExpects() {
        assertThat(HealthInputRules.faults(
                        ShippedModel.MODEL, Inputs.none().features("2.5").inputs(), NONE))
                .extracting(Fault::detail)
                .isEqualTo(List.of("One value, whole and not below zero."));
    }

    private static HealthInputs old(String measure, String value, Progress answer) {
        return new HealthInputs(Inputs.none().measure(measure, value).inputs().measures(), Map.of("LIKES_US", answer));
    }
}
