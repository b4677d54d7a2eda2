package org.partnersuite.customersuccess.health.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Bodies;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.health.ShippedModel;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.HealthModelRules;

@Tag("CS-5")
class HealthModelRequestTest {
    private static final String FAULTY = """
            {"offer":"x","name":"Faulty","objectiveShare":80,"measures":[{"key":"USAGE","name":"Usage",
             "unit":"PERCENT","combination":"SINGLE","weight":90,
             "bands":[{"upTo":50,"inclusive":true,"score":SCORE}]}],
             "questions":[{"key":"Q","name":"Q","weight":100}],
             "answerScores":{"yes":10,"inProgress":5,"no":1},
             "bands":[{"band":"GREEN","from":8},{"band":"YELLOW","from":5},{"band":"RED","from":1}]}
            """;

    @Test
    void aModelThatLeavesInputsWithoutAScoreIsRefused() {
        assertThat(Faults.of(HealthModelRules.faults(model(FAULTY.replace("SCORE", "10")))))
                .containsExactlyInAnyOrder("/measures weights_not_100", "/measures/0/bands/0/upTo open_band");
    }

    @Test
    void aScoreOffTheScaleIsRefusedWhereItIsRead() {
        assertThat(Bodies.faults(HealthModelRequest.class, FAULTY.replace("SCORE", "12")))
                .containsExactly("/measures/0/bands/0/score out_of_range");
    }

    @Test
    void aShareThatIsLeftOutIsThatOfTheDefaultModel() {
        String given = FAULTY.replace("SCORE", "10").replace("80", "70");

        assertThat(model(given).objectiveShare()).isEqualByComparingTo("70");
        assertThat(model(given.replace("\"objectiveShare\":70,", "")).objectiveShare())
                .isEqualByComparingTo(ShippedModel.MODEL.objectiveShare())
                .isEqualByComparingTo("80");
    }

    @Test
    void itsVersionIsGivenWithThePublication() {
        HealthModel published = model(FAULTY.replace("SCORE", "10")).asVersion(7);

        assertThat(published.version()).isEqualTo(7);
        assertThat(published.offer()).isEqualTo("x");
        assertThat(published.measure("USAGE")).isPresent();
        assertThat(published.question("Q")).isPresent();
        assertThat(published.measure("Q")).isEmpty();
    }

    private static HealthModel model(String json) {
        return Bodies.read(HealthModelRequest.class, json).model(ShippedModel.MODEL);
    }
}
