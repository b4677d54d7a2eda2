package org.partnersuite.customersuccess.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-11")
class SurveyResultTest {
    @ParameterizedTest
    @CsvSource({
        "10,PROMOTER,false",
        "9,PROMOTER,false",
        "8,PASSIVE,false",
        "7,PASSIVE,false",
        "6,DETRACTOR,true",
        "3,DETRACTOR,true",
        "0,DETRACTOR,true"
    })
    void anNpsMakesAGroup(int nps, SurveyResult.Group group, boolean detractor) {
        SurveyResult result = SurveyResult.of(SurveyKind.NPS, Questions.NPS, Questions.rated(nps));

        assertThat(result.nps()).isEqualTo(nps);
        assertThat(result.npsGroup()).isEqualTo(group);
        assertThat(result.isDetractor()).isEqualTo(detractor);
        assertThat(result.csatMean()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "5 4 5 4 4 4 4 5 4 4, 4.30, false",
        "3 3 3 3 3 3 3 3 3 3, 3.00, false",
        "3 3 3 3 3 3 3 3 3 2, 2.90, true",
        "1 1 1 1 1 1 1 1 1 1, 1.00, true",
        "5 4 4, 4.33, false",
        "5 5 4, 4.67, false"
    })
    void theMeanIsOverWhatCountsAndWasGiven(String ratings, String mean, boolean detractor) {
        Integer[] given =
                Arrays.stream(ratings.split(" ", -1)).map(Integer::valueOf).toArray(Integer[]::new);
        SurveyResult result = SurveyResult.of(SurveyKind.CSAT, Questions.CSAT, Questions.rated(given));

        assertThat(result.csatMean()).isEqualByComparingTo(mean);
        assertThat(result.isDetractor()).isEqualTo(detractor);
        assertThat(result.nps()).isNull();
        assertThat(result.npsGroup()).isNull();
    }

    @Test
    void aQuestionOfAnEngagementTypeNeverCounts() {
        List<AskedQuestion> asked = List.of(
                new AskedQuestion(1, null, "Overall", AnswerType.RATING_1_5, true, true),
                new AskedQuestion(12, null, "Service desk", AnswerType.RATING_1_5, false, false));
        List<SurveyAnswer> answers = List.of(new SurveyAnswer(1, 5, null), new SurveyAnswer(12, 1, null));

        assertThat(SurveyResult.of(SurveyKind.CSAT, asked, answers).csatMean()).isEqualByComparingTo("5.00");
    }
}
