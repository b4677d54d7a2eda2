package org.partnersuite.customersuccess.survey.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.AnswerType;
import org.partnersuite.customersuccess.survey.AskedQuestion;
import org.partnersuite.customersuccess.survey.SurveyAnswer;

/**
 * The form of a survey as a page that loads nothing and runs no script: what {@code templates/surveyform.html} reads. The
 * template escapes every value.
 *
 * @param form null when the page only says something
 * @param message what the page says above the questions; null for nothing
 * @param given what was filled in, by the name of the field
 */
public record SurveyFormPage(
        String title,
        @Nullable SurveyFormResponse form,
        @Nullable String message,
        Map<String, String> given) {
    private static final int LONGEST_TEXT = 4000;

    /** Templates by their name. */
    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance surveyform(SurveyFormPage page);
    }

    /** A question with its field. */
    public record Item(AskedQuestion question, String given, boolean missing) {
        public String field() {
            return fieldOf(question);
        }

        public boolean isText() {
            return question.type() == AnswerType.TEXT;
        }

        public List<Integer> scale() {
            return IntStream.rangeClosed(
                            question.type().least(), question.type().most())
                    .boxed()
                    .toList();
        }

        public String lowest() {
            return question.type() == AnswerType.SCORE_0_10 ? "0: not at all likely" : "1: very poor";
        }

        public String highest() {
            return question.type() == AnswerType.SCORE_0_10 ? "10: extremely likely" : "5: very good";
        }

        public boolean isGiven(int value) {
            return given.equals(String.valueOf(value));
        }
    }

    static String asked(SurveyFormResponse form) {
        return new SurveyFormPage("Your opinion", form, null, Map.of()).html();
    }

    static String incomplete(SurveyFormResponse form, Map<String, String> given) {
        return new SurveyFormPage("Your opinion", form, "Some questions need an answer. They are marked below.", given)
                .html();
    }

    static String said(String title, String message) {
        return new SurveyFormPage(title, null, message, Map.of()).html();
    }

    private String html() {
        return Templates.surveyform(this).render();
    }

    /** The questions in their order. */
    public List<Item> items() {
        boolean again = message != null;
        return form == null
                ? List.of()
                : form.questions().stream()
                        .map(question -> {
                            String value = given.getOrDefault(fieldOf(question), "");
                            return new Item(question, value, again && question.required() && value.isBlank());
                        })
                        .toList();
    }

    /** The answers of a form that was sent, in the order of the questions; blank fields are not answered. */
    static List<SurveyAnswer> answers(SurveyFormResponse form, MultivaluedMap<String, String> sent) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (AskedQuestion question : form.questions()) {
            String value = sent.getFirst(fieldOf(question));
            if (value != null && !value.isBlank()) {
                answers.add(
                        question.type().isNumber()
                                ? new SurveyAnswer(question.number(), number(value.strip()), null)
                                : new SurveyAnswer(question.number(), null, text(value.strip())));
            }
        }
        return answers;
    }

    private static String fieldOf(AskedQuestion question) {
        return "q" + question.number();
    }

    /** What is no number of the form is out of every scale. */
    private static int number(String value) {
        return value.matches("[0-9]{1,2}") ? Integer.parseInt(value) : -1;
    }

    private static String text(String value) {
        return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
    }
}
