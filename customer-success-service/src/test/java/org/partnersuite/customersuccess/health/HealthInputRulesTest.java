package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.health.model.Progress;
import org.partnersuite.platform.rest.Fault;

@Tag("CS-5")
class HealthInputRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final HealthInputs NONE = Inputs.none().inputs();

    @Test
    void inputsThatDoNotFitTheModelAreAllNamed() {
        HealthInputs wanted = new HealthInputs(
                Inputs.none()
                        .measure("LICENCE_DOWNLOAD_RATIO", "-1")
                        .features("2.5")
                        .valueIndex("-1")
                        .measure("SHOE_SIZE", "44")
                        .inputs()
                        .measures(),
                Map.of("LIKES_US", Progress.YES));

        assertThat(Faults.of(faults(wanted, NONE)))
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

        assertThat(faults(wanted, NONE)).isEmpty();
    }

    @Test
    void whatWasPutInUnderAnOlderModelMayStay() {
        HealthInputs known = old("SHOE_SIZE", "44", Progress.NO);

        assertThat(faults(known, known)).isEmpty();
        assertThat(faults(old("SHOE_SIZE", "44.0", Progress.YES), known)).isEmpty();
    }

    @Test
    void anotherValueOfAMeasureThatIsNoMoreIsRefused() {
        HealthInputs known = old("SHOE_SIZE", "44", Progress.NO);

        assertThat(Faults.of(faults(old("SHOE_SIZE", "45", Progress.NO), known)))
                .containsExactly("/measures/SHOE_SIZE unknown_measure");
    }

    @Test
    void aFaultSaysWhatTheMeasureExpects() {
        assertThat(faults(Inputs.none().features("2.5").inputs(), NONE))
                .extracting(Fault::detail)
                .isEqualTo(List.of("One value, whole and not below zero."));
    }

    @Test
    void whatTheServiceComputesIsNotPutIn() {
        HealthInputs wanted = Inputs.none().measure("ACTIVE_USER_SHARE", "70").inputs();

        assertThat(Faults.of(HealthInputRules.faults(ShippedModel.SAAS, wanted, NONE, TODAY)))
                .containsExactly("/measures/ACTIVE_USER_SHARE computed_measure");
        assertThat(HealthInputRules.faultsOfSupposed(ShippedModel.SAAS, wanted, NONE))
                .isEmpty();
    }

    @Test
    void aRatioComesFromTheDeploymentOrIsPutInButNotBoth() {
        HealthInputs both = new HealthInputs(
                Inputs.none().ratio("40").inputs().measures(),
                Map.of(),
                new Deployment(BigDecimal.TEN, Map.of("10", BigDecimal.ONE), null, List.of("50005")),
                null);

        assertThat(Faults.of(faults(both, NONE))).containsExactly("/measures/LICENCE_DOWNLOAD_RATIO computed_measure");
    }

    @Test
    void aPaymentIsNotOverdueInTheFuture() {
        HealthInputs tomorrow = new HealthInputs(Map.of(), Map.of(), null, TODAY.plusDays(1));

        assertThat(Faults.of(faults(tomorrow, NONE))).containsExactly("/paymentOverdueSince in_future");
    }

    private static List<Fault> faults(HealthInputs wanted, HealthInputs known) {
        return HealthInputRules.faults(ShippedModel.MODEL, wanted, known, TODAY);
    }

    private static HealthInputs old(String measure, String value, Progress answer) {
        return new HealthInputs(Inputs.none().measure(measure, value).inputs().measures(), Map.of("LIKES_US", answer));
    }
}
