package org.partnersuite.customersuccess.health.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-5")
class MeasureTest {
    private static final List<ValueBand> BANDS =
            List.of(band("0", true, 1), band("50", false, 4), band("90", true, 7), band(null, false, 10));

    @ParameterizedTest
    @CsvSource({
        "PERCENT, SINGLE, '12.5', true",
        "PERCENT, SINGLE, '', false",
        "PERCENT, SINGLE, '1 2', false",
        "PERCENT, HIGHEST, '1 2', true",
        "POINTS, SUM, '1 0.5 0', true",
        "POINTS, SUM, '1 -0.5', false",
        "COUNT, SINGLE, '3', true",
        "COUNT, SINGLE, '3.0', true",
        "COUNT, SINGLE, '2.5', false",
        "COUNT, SUM, '1 2.5', false"
    })
    void itTakesValuesOfItsUnitAndAsManyAsItCombines(
            Unit unit, Combination combination, String values, boolean admitted) {
        assertThat(measure(unit, combination, BANDS).admits(numbers(values))).isEqualTo(admitted);
    }

    @Test
    void itSaysWhatItTakes() {
        assertThat(measure(Unit.COUNT, Combination.SINGLE, BANDS).expectation())
                .isEqualTo("One value, whole and not below zero.");
        assertThat(measure(Unit.PERCENT, Combination.HIGHEST, BANDS).expectation())
                .isEqualTo("One value or more, not below zero.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ≤ 0 %, 1",
        "0.01, > 0 % and < 50 %, 4",
        "49.99, > 0 % and < 50 %, 4",
        "50, ≥ 50 % and ≤ 90 %, 7",
        "90, ≥ 50 % and ≤ 90 %, 7",
        "90.01, > 90 %, 10"
    })
    void aValueIsRatedByItsBandWhichIsTold(String value, String band, String score) {
        Rating rating = measure(Unit.PERCENT, Combination.SINGLE, BANDS).rate(numbers(value));

        assertThat(rating.band()).isEqualTo(band);
        assertThat(rating.score()).isEqualByComparingTo(score);
        assertThat(rating.share()).isEqualTo(Share.OBJECTIVE);
    }

    @ParameterizedTest
    @CsvSource({"SINGLE, '7', 7", "HIGHEST, '7 9.5 2', 9.5", "SUM, '1.5 2 0.25', 3.75"})
    void severalValuesBecomeOne(Combination combination, String values, String combined) {
        Rating rating = measure(Unit.POINTS, combination, List.of()).rate(numbers(values));

        assertThat(rating.value()).isEqualTo(combined);
        assertThat(rating.score()).isEqualByComparingTo(combined);
        assertThat(rating.band()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 1", "10, 10", "14, 10"})
    void aValueThatIsItselfTheScoreIsHeldOnTheScale(String value, String score) {
        assertThat(measure(Unit.POINTS, Combination.SINGLE, List.of())
                        .rate(numbers(value))
                        .score())
                .isEqualByComparingTo(score);
    }

    @Test
    void aMissingOneHasItsWeightAndNothingElse() {
        Rating missing = measure(Unit.PERCENT, Combination.SINGLE, BANDS).missing();

        assertThat(missing).isEqualTo(new Rating(Share.OBJECTIVE, "M", "m", BigDecimal.TEN, null, null, null));
    }

    private static Measure measure(Unit unit, Combination combination, List<ValueBand> bands) {
        return new Measure("M", "m", unit, combination, BigDecimal.TEN, bands);
    }

    private static List<BigDecimal> numbers(String values) {
        return Stream.of(values.split(" ", -1))
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    private static ValueBand band(@Nullable String upTo, boolean inclusive, int score) {
        return new ValueBand(upTo == null ? null : new BigDecimal(upTo), inclusive, BigDecimal.valueOf(score));
    }
}
