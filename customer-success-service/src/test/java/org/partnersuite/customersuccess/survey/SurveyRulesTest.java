package org.partnersuite.customersuccess.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.customersuccess.Faults;

@Tag("CS-11")
class SurveyRulesTest {
    static Stream<Arguments> answers() {
        List<SurveyAnswer> complete = Questions.rated(5, 4, 5, 4, 5, 4, 5, 4, 5, 4);
        return Stream.of(
                Arguments.of("all ten", complete, false, List.of()),
                Arguments.of(
                        "all ten and the text",
                        Stream.concat(complete.stream(), Stream.of(new SurveyAnswer(11, null, "Good")))
                                .toList(),
                        false,
                        List.of()),
                Arguments.of(
                        "two missing",
                        Questions.rated(5, null, 5, 4, 5, 4, 5, 4, 5, null),
                        false,
                        List.of("/answers missing_answer", "/answers missing_answer")),
                Arguments.of("two missing, imported", Questions.rated(5, null, 5), true, List.of()),
                Arguments.of(
                        "nothing that counts, imported",
                        List.of(new SurveyAnswer(11, null, "Good")),
                        true,
                        List.of("/answers missing_answer")),
                Arguments.of(
                        "out of the scale, imported",
                        Questions.rated(0, 6),
                        true,
                        List.of("/answers/0/rating out_of_range", "/answers/1/rating out_of_range")),
                Arguments.of(
                        "unknown and repeated, imported",
                        List.of(
                                new SurveyAnswer(1, 5, null),
                                new SurveyAnswer(12, 5, null),
                                new SurveyAnswer(1, 4, null)),
                        true,
                        List.of("/answers/1/number unknown_question", "/answers/2/number repeated")),
                Arguments.of(
                        "text and number confused, imported",
                        List.of(new SurveyAnswer(1, null, "Five"), new SurveyAnswer(11, 5, null)),
                        true,
                        List.of(
                                "/answers/0/rating required",
                                "/answers/0/text not_asked",
                                "/answers/1/rating not_asked",
                                "/answers/1/text required")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void everyFaultIsNamed(String name, List<SurveyAnswer> answers, boolean imported, List<String> faults) {
        assertThat(Faults.of(SurveyRules.faults(Questions.CSAT, answers, imported)))
                .as(name)
                .isEqualTo(faults);
    }

    @Test
    void aMissingAnswerIsNamedByItsQuestion() {
        assertThat(SurveyRules.faults(Questions.CSAT, Questions.rated(5, 4, 5, 4, 5, 4, 5, 4, 5), false))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("Question 10 is not answered"));
    }

    @Test
    void anNpsIsFromZeroToTen() {
        assertThat(SurveyRules.faults(Questions.NPS, Questions.rated(0), false)).isEmpty();
        assertThat(SurveyRules.faults(Questions.NPS, Questions.rated(10), false))
                .isEmpty();
        assertThat(Faults.of(SurveyRules.faults(Questions.NPS, Questions.rated(11), false)))
                .containsExactly("/answers/0/rating out_of_range");
    }
}
