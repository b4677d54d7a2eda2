package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.health.HealthResult.Decided;
import org.partnersuite.customersuccess.health.HealthResult.Override;
import org.partnersuite.customersuccess.health.model.BandFact;
import org.partnersuite.customersuccess.health.model.BandFloor;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.HealthModel;

/** Bands: hysteresis, caps and floors, overrides. */
@Tag("CS-5")
class BandsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "'7.95 8.05 8.19 8.2 8.05 7.99 8.1', 'YELLOW YELLOW YELLOW GREEN GREEN YELLOW YELLOW'",
        "'5.1 4.99 5.1 5.2', 'YELLOW RED RED YELLOW'",
        "'8.0', 'GREEN'",
        "'4.9 8.1 8.2', 'RED YELLOW GREEN'",
        "'9 3 9', 'GREEN RED GREEN'"
    })
    void aBandIsEnteredFromBelowOnlyOverItsBorder(String scores, String bands) {
        List<String> found = new ArrayList<>();
        Colour before = null;
        for (String score : scores.split(" ", -1)) {
            before = ShippedModel.MODEL.colourOf(new BigDecimal(score), before);
            found.add(before.name());
        }
        assertThat(String.join(" ", found)).isEqualTo(bands);
    }

    @ParameterizedTest
    @CsvSource({"SEVERITY_1_OPEN", "SPONSOR_LEFT", "PAYMENT_OVERDUE"})
    void aCapHoldsTheBandAndIsNamedAndTheScoreStays(BandFact fact) {
        Decided capped = decide("9.1", null, Set.of(fact), null);
        Decided free = decide("9.1", capped.result().baseBand(), Set.of(), null);

        assertThat(capped.score().score()).isEqualByComparingTo("9.1");
        assertThat(capped.result().resultBand()).isEqualTo(Colour.YELLOW);
        assertThat(capped.result().rule()).isEqualTo(fact);
        assertThat(free.result().resultBand()).isEqualTo(Colour.GREEN);
        assertThat(free.result().rule()).isNull();
    }

    @Test
    void whatWasGreenUnderACapIsGreenAfterItWithoutRisingAgain() {
        Decided capped = decide("8.05", Colour.GREEN, Set.of(BandFact.SEVERITY_1_OPEN), null);

        assertThat(decide("8.05", capped.result().baseBand(), Set.of(), null)
                        .result()
                        .resultBand())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void aCapThatChangesNothingIsNotNamed() {
        assertThat(decide("6", null, Set.of(BandFact.SPONSOR_LEFT), null)
                        .result()
                        .rule())
                .isNull();
    }

    @Test
    void aFloorHoldsTheBandAndACapGoesBefore() {
        HealthModel shipped = ShippedModel.MODEL;
        HealthModel floored = new HealthModel(
                shipped.offer(),
                2,
                shipped.name(),
                shipped.objectiveShare(),
                shipped.measures(),
                shipped.questions(),
                shipped.answerScores(),
                shipped.bands(),
                null,
                shipped.riseMargin(),
                shipped.fallMargin(),
                shipped.caps(),
                List.of(new BandFloor(BandFact.PAYMENT_OVERDUE, null, Colour.GREEN)));

        assertThat(floored.hold(Colour.RED, Set.of(BandFact.PAYMENT_OVERDUE)).band())
                .isEqualTo(Colour.YELLOW);
        assertThat(floored.hold(Colour.RED, Set.of()).band()).isEqualTo(Colour.RED);
    }

    @Test
    void anOverrideResultsAndTheComputedScoreStays() {
        Override override = new Override(UUID.randomUUID(), new BigDecimal("6.0"));
        Decided overridden = decide("4.2", null, Set.of(), override);

        assertThat(overridden.score().score()).isEqualByComparingTo("4.2");
        assertThat(overridden.score().band()).isEqualTo(Colour.RED);
        assertThat(overridden.result().resultScore()).isEqualByComparingTo("6.0");
        assertThat(overridden.result().resultBand()).isEqualTo(Colour.YELLOW);
        assertThat(decide("4.2", overridden.result().baseBand(), Set.of(), null)
                        .result()
                        .resultBand())
                .isEqualTo(Colour.RED);
    }

    @Test
    void anOverrideMayStandWhereThereIsNoScore() {
        Decided overridden = decide(null, null, Set.of(), new Override(UUID.randomUUID(), BigDecimal.TEN));

        assertThat(overridden.score().score()).isNull();
        assertThat(overridden.result().resultBand()).isEqualTo(Colour.GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2025-06-01, ''",
        "10, 2025-08-30, ''",
        "6, 2025-08-31, /expiresOn out_of_range",
        "6, 2025-05-31, /expiresOn out_of_range",
        "0.9, 2025-06-30, /value out_of_range",
        "10.1, 2025-06-30, /value out_of_range"
    })
    void anOverrideIsAScoreForAtMost90Days(String value, LocalDate expiresOn, String fault) {
        assertThat(String.join(
                        ",",
                        Faults.of(HealthOverrides.faults(
                                new OverrideTerms(new BigDecimal(value), "merger", expiresOn), TODAY))))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-02, false", "2025-05-01, true", "2025-06-01, false"})
    void aPaymentHoldsTheBandAfterMoreThan30Days(LocalDate since, boolean held) {
        HealthInputs inputs = new HealthInputs(Map.of(), Map.of(), null, since);

        assertThat(ComputedMeasures.bandFacts(inputs, SubscriptionFacts.NONE, TODAY)
                        .contains(BandFact.PAYMENT_OVERDUE))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-20, 2025-06-20", "2025-04-01, 2025-07-01", ", 2025-07-01"})
    void itIsLookedAtAgainOnTheDayTimeMayChangeIt(@Nullable LocalDate overdueSince, LocalDate again) {
        HealthInputs inputs = new HealthInputs(Map.of(), Map.of(), null, overdueSince);

        assertThat(ComputedMeasures.nextCheck(inputs, SubscriptionFacts.NONE, TODAY))
                .isEqualTo(again);
    }

    private static Decided decide(
            @Nullable String score, @Nullable Colour before, Set<BandFact> facts, @Nullable Override override) {
        HealthScore computed = new HealthScore(
                score == null ? null : new BigDecimal(score), null, BigDecimal.TEN, Map.of(), List.of(), List.of());
        return HealthResult.of(ShippedModel.MODEL, computed, before, facts, override);
    }
}
