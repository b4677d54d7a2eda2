package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.Share;

@Tag("CS-5")
class HealthScoreCoverageTest {

    @Test
    void nothingKnownGivesNoScoreAndNamesEveryInput() {
        HealthScore score = Inputs.none().score();

        assertThat(score.score()).isNull();
        assertThat(score.percent()).isNull();
        assertThat(score.band()).isNull();
        assertThat(score.coverage()).isEqualByComparingTo("0");
        assertThat(score.missing()).hasSize(14).contains("VALUE_INDEX", "PRIOR_PRODUCT_REMOVED");
    }

    @Test
    void missingInputsWeightGoesToTheRestOfItsPart() {
        HealthScore score = Inputs.none()
                .ratio("40")
                .compliance("60")
                .features("5")
                .answers(5, 3, 2)
                .score();

        assertThat(score.missing()).containsExactly("VALUE_INDEX");
        assertThat(score.coverage()).isEqualByComparingTo("84");
        // (25·3 + 20·10 + 35·6) / 80 = 6.0625, and 0.8 · 6.0625 + 0.2 · 6.7 = 6.19
        assertThat(score.parts().get(Share.OBJECTIVE)).isEqualByComparingTo("6.0625");
        assertThat(score.score()).isEqualByComparingTo("6.19");
    }

    @Test
    void anEmptyPartsShareGoesToTheOther() {
        HealthScore score = Inputs.bestMeasures().score();

        assertThat(score.coverage()).isEqualByComparingTo("80");
        assertThat(score.score()).isEqualByComparingTo("10");
        assertThat(score.parts()).containsOnlyKeys(Share.OBJECTIVE);
    }

    @Test
    void answersAloneCoverTooLittle() {
        HealthScore score = Inputs.none().answers(10, 0, 0).score();

        assertThat(score.coverage()).isEqualByComparingTo("20");
        assertThat(score.score()).isNull();
        assertThat(score.parts().get(Share.SUBJECTIVE)).isEqualByComparingTo("10");
    }

    @Test
    void exactlyHalfCoverageIsEnough() {
        // 80 · (25 + 35) % + 20 · 10 % = 50
        HealthScore half =
                Inputs.none().ratio("95").features("0").answers(1, 0, 0).score();
        HealthScore under = Inputs.none().ratio("95").features("0").score();

        assertThat(half.coverage()).isEqualByComparingTo("50");
        assertThat(half.score()).isNotNull();
        assertThat(under.coverage()).isEqualByComparingTo("48");
        assertThat(under.score()).isNull();
    }

    @Test
    void bandFollowsTheScoreThatIsShown() {
        assertThat(ShippedModel.MODEL.colourOf(new java.math.BigDecimal("8.00")))
                .isEqualTo(Colour.GREEN);
        assertThat(ShippedModel.MODEL.colourOf(new java.math.BigDecimal("7.99")))
                .isEqualTo(Colour.YELLOW);
        assertThat(ShippedModel.MODEL.colourOf(new java.math.BigDecimal("5.00")))
                .isEqualTo(Colour.YELLOW);
        assertThat(ShippedModel.MODEL.colourOf(new java.math.BigDecimal("4.99")))
                .isEqualTo(Colour.RED);
        assertThat(ShippedModel.MODEL.colourOf(new java.math.BigDecimal("1"))).isEqualTo(Colour.RED);
    }
}
