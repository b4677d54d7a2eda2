package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.HealthModelRules;
import org.partnersuite.customersuccess.health.model.Share;

@Tag("CS-5")
class HealthScoreVectorsTest {

    @Test
    void shippedModelsArePublishable() {
        assertThat(HealthModelRules.faults(ShippedModel.MODEL)).isEmpty();
        assertThat(HealthModelRules.faults(ShippedModel.SAAS)).isEmpty();
        assertThat(ShippedModel.MODEL.offer()).isEqualTo("UNIFIED_COMMUNICATIONS");
        assertThat(ShippedModel.SAAS.offer()).isEqualTo("DEFAULT");
    }

    @Test
    void allYesAndTheBestMeasuresScoreTen() {
        HealthScore score = Inputs.bestMeasures().answers(10, 0, 0).score();

        assertThat(score.score()).isEqualByComparingTo("10.0");
        assertThat(score.percent()).isEqualByComparingTo("100");
        assertThat(score.band()).isEqualTo(Colour.GREEN);
        assertThat(score.coverage()).isEqualByComparingTo("100");
        assertThat(score.missing()).isEmpty();
    }

    @Test
    void mixedInputsScoreAsTheWorkedExample() {
        HealthScore score = Inputs.none()
                .ratio("40")
                .compliance("20", "60")
                .features("5")
                .valueIndex("3", "4")
                .answers(5, 3, 2)
                .score();

        assertThat(score.parts().get(Share.OBJECTIVE)).isEqualByComparingTo("6.25");
        assertThat(score.parts().get(Share.SUBJECTIVE)).isEqualByComparingTo("6.7");
        assertThat(score.score()).isEqualByComparingTo("6.34");
        assertThat(score.percent()).isEqualByComparingTo("63.4");
        assertThat(score.band()).isEqualTo(Colour.YELLOW);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0.0,1", "0.01,3", "40,3", "40.01,7", "89,7", "89.5,7", "89.99,7", "90,10", "90.0,10", "130,10"})
    void licenceDownloadRatioFallsIntoItsBand(String percent, String score) {
        assertRated(Inputs.none().ratio(percent), "LICENCE_DOWNLOAD_RATIO", score);
    }

    @ParameterizedTest
    @CsvSource({"0,0,1", "49,49.9,1", "50,50,1", "50,0,1", "50.01,0,10", "0,51,10", "100,0,10"})
    void complianceNeedsOverHalfOnEitherCurrentVersion(String older, String newer, String score) {
        assertRated(Inputs.none().compliance(older, newer), "CURRENT_VERSION_COMPLIANCE", score);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,4", "3,4", "4,6", "5,6", "6,8", "7,10", "12,10"})
    void featuresActivatedFallIntoTheirBand(String count, String score) {
        assertRated(Inputs.none().features(count), "FEATURES_ACTIVATED", score);
    }

    @ParameterizedTest
    @CsvSource({"0,0,1", "0.5,0,1", "1,0,1", "3,4,7", "2.5,0.25,2.75", "6,4,10", "6,5,10"})
    void valueIndexIsTheSumOfItsPartsWithinTheScale(String one, String other, String score) {
        assertRated(Inputs.none().valueIndex(one, other), "VALUE_INDEX", score);
    }

    @Test
    void eachInputIsExplained() {
        HealthScore score = Inputs.bestMeasures().ratio("25").answers(9, 0, 0).score();

        ScoredInput ratio = score.inputs().getFirst();
        assertThat(ratio.rating().value()).isEqualTo("25 %");
        assertThat(ratio.rating().band()).isEqualTo("> 0 % and ≤ 40 %");
        assertThat(ratio.rating().score()).isEqualByComparingTo("3");
        assertThat(ratio.rating().weight()).isEqualByComparingTo("25");
        assertThat(ratio.overallWeight()).isEqualByComparingTo("20");
        assertThat(ratio.effectiveWeight()).isEqualByComparingTo("20");
        ScoredInput answer = score.inputs().get(4);
        assertThat(answer.rating().value()).isEqualTo("YES");
        assertThat(answer.overallWeight()).isEqualByComparingTo("2");
        assertThat(answer.effectiveWeight()).isEqualByComparingTo("2.2222");
    }

    private static void assertRated(Inputs inputs, String key, String expected) {
        BigDecimal score = inputs.score().inputs().stream()
                .filter(input -> input.rating().key().equals(key))
                .map(input -> Objects.requireNonNull(input.rating().score()))
                .findFirst()
                .orElseThrow();
        assertThat(score).isEqualByComparingTo(expected);
    }
}
