package org.partnersuite.customersuccess.stagekpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.stagekpi.OnboardingSpeed.Start;

@Tag("CS-13")
class OnboardingSpeedTest {
    private static final LocalDate CLOCK = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, false", "31, false"})
    void insideIsStrictlyUnderThirtyDays(long days, boolean inside) {
        assertThat(OnboardingSpeed.isInside(days)).isEqualTo(inside);
        assertThat(share(OnboardingSpeed.of(List.of(used((int) days)), CLOCK.plusDays(400))))
                .isEqualByComparingTo(inside ? "100" : "0");
    }

    @Test
    void theMedianIsOfThoseThatAreUsedAndTheShareOfAllThatAreSettled() {
        List<Start> starts = List.of(used(10), used(20), used(40), used(null));

        List<Measure> settled = OnboardingSpeed.of(starts, CLOCK.plusDays(30));
        assertThat(settled.get(0)).isEqualTo(Measure.of("medianDaysToFirstUse", new BigDecimal("20.00"), 3));
        assertThat(settled.get(1)).isEqualTo(Measure.of("shareUnder30DaysToFirstUse", new BigDecimal("50.00"), 4));

        List<Measure> open = OnboardingSpeed.of(starts, CLOCK.plusDays(29));
        assertThat(open.get(1)).isEqualTo(Measure.of("shareUnder30DaysToFirstUse", new BigDecimal("66.67"), 3));
    }

    @Test
    void ofNothingThereIsNoFigure() {
        assertThat(OnboardingSpeed.of(List.of(), CLOCK))
                .extracting(Measure::value)
                .containsOnlyNulls();
    }

    @Test
    void useBeforeTheClockStartedIsDayNought() {
        Start early = new Start(CLOCK, CLOCK.minusDays(3), null);

        assertThat(OnboardingSpeed.of(List.of(early), CLOCK).getFirst().value()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"'3', 3", "'1,2', 1.5", "'9,1,5', 5", "'4,1,3,2', 2.5"})
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle(String values, BigDecimal median) {
        List<Long> list = Arrays.stream(values.split(",")).map(Long::valueOf).toList();
        assertThat(OnboardingSpeed.median(list)).isEqualByComparingTo(median);
    }

    @Test
    void fourteenLabelsShip() {
        StageKpiLabels labels = StageKpiLabels.SETTING.shipped();

        assertThat(labels.faults()).isEmpty();
        assertThat(labels.kpis()).hasSize(14);
        assertThat(labels.minimumRenewalRate()).isEqualTo(80);
        assertThat(labels.of(StageKpi.ONBOARDING_SPEED).label())
                .isEqualTo("Speed of onboarding & customer engagement (<30 days)");
        assertThat(labels.of(StageKpi.RENEWAL_RATE).stage()).isEqualTo("RENEW");
    }

    private static BigDecimal share(List<Measure> measures) {
        return Objects.requireNonNull(measures.get(1).value());
    }

    private static Start used(@Nullable Integer days) {
        return new Start(CLOCK, days == null ? null : CLOCK.plusDays(days), null);
    }
}
