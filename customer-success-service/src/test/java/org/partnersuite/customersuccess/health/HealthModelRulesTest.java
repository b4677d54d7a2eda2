package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.health.model.AnswerScores;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.Combination;
import org.partnersuite.customersuccess.health.model.HealthBand;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.HealthModelRules;
import org.partnersuite.customersuccess.health.model.Measure;
import org.partnersuite.customersuccess.health.model.Question;
import org.partnersuite.customersuccess.health.model.Unit;
import org.partnersuite.customersuccess.health.model.ValueBand;
import org.partnersuite.platform.rest.Fault;

@Tag("CS-5")
class HealthModelRulesTest {

    @Test
    void everyFaultOfAModelIsNamedAtOnce() {
        HealthModel model = new HealthModel(
                "watsonx.ai",
                1,
                "Faulty",
                number("120"),
                List.of(
                        new Measure(
                                "USAGE",
                                "Usage",
                                Unit.PERCENT,
                                Combination.SINGLE,
                                number("60"),
                                List.of(band("50", "3"), band("40", "11"), band("90", "10"))),
                        new Measure("usage", "Usage", Unit.PERCENT, Combination.SINGLE, number("0"), List.of())),
                List.of(new Question("USAGE", "Usage", number("100"))),
                new AnswerScores(number("10"), number("5"), number("0")),
                List.of(
                        new HealthBand(Colour.GREEN, number("5")),
                        new HealthBand(Colour.YELLOW, number("8")),
                        new HealthBand(Colour.RED, number("2"))));

        assertThat(HealthModelRules.faults(model))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/objectiveShare",
                        "/measures",
                        "/measures/1/weight",
                        "/measures/1/key",
                        "/questions/0/key",
                        "/measures/0/bands/1/upTo",
                        "/measures/0/bands/1/score",
                        "/measures/0/bands/2/upTo",
                        "/answerScores/no",
                        "/bands/1/from",
                        "/bands");
    }

    @Test
    void aModelWithoutASubjectiveShareNeedsNoQuestions() {
        HealthModel shipped = ShippedModel.MODEL;
        HealthModel objectiveOnly = new HealthModel(
                "watsonx.ai",
                1,
                "Measured",
                number("100"),
                shipped.measures(),
                List.of(),
                shipped.answerScores(),
                shipped.bands());

        assertThat(HealthModelRules.faults(objectiveOnly)).isEmpty();
    }

    private static ValueBand band(String upTo, String score) {
        return new ValueBand(number(upTo), true, number(score));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
