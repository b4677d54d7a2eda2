package org.partnersuite.customersuccess.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Rules for the answers of a survey. They report every fault. */
final class SurveyRules {
    private SurveyRules() {}

    /**
     * Refuses answers that do not fit their questions, and an incomplete set of them.
     *
     * @param imported may lack required answers, though not every one that counts
     * @throws Problem 422 with every fault
     */
    static void check(List<AskedQuestion> questions, List<SurveyAnswer> answers, boolean imported) {
        List<Fault> faults = faults(questions, answers, imported);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("answers_refused", "The answers have faults, listed in errors.", faults);
        }
    }

    static List<Fault> faults(List<AskedQuestion> questions, List<SurveyAnswer> answers, boolean imported) {
        Map<Integer, AskedQuestion> asked = new HashMap<>();
        questions.forEach(question -> asked.put(question.number(), question));
        Map<Integer, SurveyAnswer> given = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            SurveyAnswer answer = answers.get(i);
            String at = "/answers/" + i;
            AskedQuestion question = asked.get(answer.number());
            if (question == null) {
                faults.add(Fault.at(at + "/number", "unknown_question", "The survey has no question of this number."));
            } else if (given.put(answer.number(), answer) != null) {
                faults.add(Fault.at(at + "/number", "repeated", "The question is answered twice."));
            } else {
                addFault(at, question, answer, faults);
            }
        }
        if (!imported) {
            questions.stream()
                    .filter(question -> question.required() && !given.containsKey(question.number()))
                    .forEach(question -> faults.add(Fault.at(
                            "/answers",
                            "missing_answer",
                            "Question " + question.number() + " is not answered: " + question.text())));
        } else if (questions.stream().filter(AskedQuestion::counts).noneMatch(q -> given.containsKey(q.number()))) {
            faults.add(Fault.at("/answers", "missing_answer", "At least one question that counts is answered."));
        }
        return faults;
    }

    private static void addFault(String at, AskedQuestion question, SurveyAnswer answer, List<Fault> faults) {
        boolean number = question.type().isNumber();
        Integer rating = answer.rating();
        if (number && rating == null) {
            faults.add(Fault.at(at + "/rating", "required", "The question is answered by a number."));
        } else if (number && rating != null && !question.type().admits(rating)) {
            faults.add(Fault.at(
                    at + "/rating",
                    "out_of_range",
                    "From " + question.type().least() + " to " + question.type().most() + "."));
        }
        if (number && answer.text() != null) {
            faults.add(Fault.at(at + "/text", "not_asked", "The question is answered by a number."));
        }
        if (!number && rating != null) {
            faults.add(Fault.at(at + "/rating", "not_asked", "The question is answered by a text."));
        }
        if (!number && answer.text() == null) {
            faults.add(Fault.at(at + "/text", "required", "The question is answered by a text."));
        }
    }
}
