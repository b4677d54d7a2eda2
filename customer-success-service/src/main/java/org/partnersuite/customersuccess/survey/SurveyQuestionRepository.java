package org.partnersuite.customersuccess.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where the questions of surveys are kept. */
@ApplicationScoped
public class SurveyQuestionRepository implements AggregateRepository<SurveyQuestion> {
    public static final AggregateType<SurveyQuestion> SURVEY_QUESTION =
            new AggregateType<>("survey-question", "customer-success.survey-question.v1", State::of, Audited::of);

    @Override
    public AggregateType<SurveyQuestion> aggregate() {
        return SURVEY_QUESTION;
    }

    /** The data of {@code customer-success.survey-question.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp, @JsonUnwrapped Audited question) {
        static State of(SurveyQuestion question) {
            return new State(question.stamp(), Audited.of(question));
        }
    }

    private record Audited(
            SurveyKind surveyKind,
            @Nullable String engagementType,
            int number,
            @Nullable String leadIn,
            String text,
            AnswerType answerType,
            boolean required,
            boolean counts,
            boolean retired) {
        static Audited of(SurveyQuestion question) {
            return new Audited(
                    question.surveyKind(),
                    question.engagementType(),
                    question.number(),
                    question.leadIn(),
                    question.text(),
                    question.answerType(),
                    question.isRequired(),
                    question.counts(),
                    question.isRetired());
        }
    }
}
