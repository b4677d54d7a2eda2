package org.partnersuite.customersuccess.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.survey.SurveyFigures.Nps;

@Tag("CS-11")
class NpsFigureTest {
    @ParameterizedTest(name = "{0} promoters, {1} passives, {2} detractors: {3}")
    @CsvSource({
        // 10, 9, 8, 6, 3
        "2,1,2,0.0",
        "1,0,0,100.0",
        "0,0,4,-100.0",
        "0,3,0,0.0",
        "2,0,1,33.3",
        "1,0,2,-33.3",
        "0,0,0,"
    })
    void promotersLessDetractorsInPerCent(long promoters, long passives, long detractors, @Nullable String score) {
        Nps figure = Nps.of(promoters, passives, detractors);

        assertThat(figure.answers()).isEqualTo(promoters + passives + detractors);
        assertThat(figure.score() == null ? null : figure.score().toPlainString())
                .isEqualTo(score);
    }
}
