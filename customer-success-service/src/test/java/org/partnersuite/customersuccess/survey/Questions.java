package org.partnersuite.customersuccess.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Questions and answers of surveys in tests. */
final class Questions {
    /** The eleven of CSAT: ten ratings that count, and a text. */
    static final List<AskedQuestion> CSAT = csat();

    static final List<AskedQuestion> NPS = List.of(
            new AskedQuestion(1, null, "How likely are you to recommend us?", AnswerType.SCORE_0_10, true, true),
            new AskedQuestion(2, null, "Why?", AnswerType.TEXT, false, false));

    private Questions() {}

    private static List<AskedQuestion> csat() {
        List<AskedQuestion> questions = new ArrayList<>(IntStream.rangeClosed(1, 10)
                .mapToObj(number ->
                        new AskedQuestion(number, null, "Question " + number, AnswerType.RATING_1_5, true, true))
                .toList());
        questions.add(new AskedQuestion(11, null, "Question 11", AnswerType.TEXT, false, false));
        return List.copyOf(questions);
    }

    /** Ratings of the questions 1, 2, …; null for one that is not answered. */
    static List<SurveyAnswer> rated(@Nullable Integer... ratings) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            if (ratings[i] != null) {
                answers.add(new SurveyAnswer(i + 1, ratings[i], null));
            }
        }
        return answers;
    }
}
