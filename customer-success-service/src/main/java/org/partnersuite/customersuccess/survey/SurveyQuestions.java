package org.partnersuite.customersuccess.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** The questions that surveys ask, kept by an admin. */
@ApplicationScoped
public class SurveyQuestions {
    private final SurveyQuestionRepository questions;

    SurveyQuestions(SurveyQuestionRepository questions) {
        this.questions = questions;
    }

    /** What an admin adds: a question of a type of engagement, optional and without weight. */
    public record Added(
            SurveyKind surveyKind,
            String engagementType,
            @Nullable String leadIn,
            String text,
            AnswerType answerType) {}

    /** What an admin may change of a question. */
    public record Wording(@Nullable String leadIn, String text, boolean retired) {}

    /** The questions of a new survey in their order, with the product in its place. */
    static List<AskedQuestion> asked(Handle db, SurveyKind kind, SurveySubject subject) {
        String product = subject.product();
        return db
                .createQuery("""
                        select * from survey_question
                        where survey_kind = :kind and not retired
                          and (engagement_type is null or engagement_type = cast(:type as text))
                        order by number
                        """)
                .bind("kind", kind.name())
                .bind("type", subject.engagementType())
                .mapTo(SurveyQuestion.class)
                .list()
                .stream()
                .map(question -> asked(question, product))
                .toList();
    }

    private static AskedQuestion asked(SurveyQuestion question, @Nullable String product) {
        return new AskedQuestion(
                question.number(),
                question.leadIn(),
                product == null ? question.text() : question.text().replace(AskedQuestion.PRODUCT, product),
                question.answerType(),
                question.isRequired(),
                question.counts());
    }

    /** Adds a question after the others of its kind. */
    public SurveyQuestion add(Change change, Added added) {
        int number = change.db()
                .createQuery("select max(number) + 1 from (select number from survey_question where survey_kind = :kind"
                        + " order by number for update) of_kind")
                .bind("kind", added.surveyKind().name())
                .mapTo(Integer.class)
                .one();
        return questions.created(
                change,
                "added",
                new SurveyQuestion(
                        Stamp.of(change),
                        added.surveyKind(),
                        added.engagementType(),
                        number,
                        added.leadIn(),
                        added.text(),
                        added.answerType(),
                        false,
                        false,
                        false));
    }

    /** @throws Problem 404, 412 for a newer version, 422 when the last questions that count would be retired */
    public SurveyQuestion revise(Change change, UUID id, IfMatch ifMatch, Function<SurveyQuestion, Wording> revision) {
        SurveyQuestion question = questions.locked(change, id, ifMatch);
        Wording wording = revision.apply(question);
        if (wording.retired() && question.isRequired()) {
            throw Problem.unprocessable(
                    "question_refused",
                    "The question cannot be retired.",
                    List.of(Fault.at("/retired", "required_question", "Every survey of its kind needs its answer.")));
        }
        question.reword(wording.leadIn(), wording.text());
        question.retire(wording.retired());
        return questions.changed(change, wording.retired() ? "retired" : "revised", question);
    }
}
