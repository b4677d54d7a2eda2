package org.partnersuite.customersuccess.survey;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A survey is drafted, sent by a link, and answered once; or it expires or is withdrawn. */
@ApplicationScoped
public class Surveys implements CustomerMergeParticipant {
    private static final String REFUSED = "survey_refused";

    private final SurveyRepository surveys;
    private final SurveyConfig config;
    private final List<SurveyAnswered> listeners;

    Surveys(SurveyRepository surveys, SurveyConfig config, @All List<SurveyAnswered> listeners) {
        this.surveys = surveys;
        this.config = config;
        this.listeners = listeners;
    }

    /** The writable fields of a survey. */
    public record Draft(
            SurveyKind kind,
            SurveySubject subject,
            @Nullable String contact) {}

    /** A link that was issued. The token is in no other place. */
    public record Issued(Survey survey, String token) {}

    /** @throws Problem 422 with every fault, 404 and 403 for a partner's caller without the right */
    public Survey draft(Change change, Draft draft) {
        SurveySubject subject = SurveySubjects.checked(change, draft.subject());
        List<AskedQuestion> asked = asked(change, draft.kind(), subject);
        return surveys.created(
                change, "drafted", Survey.drafted(Stamp.of(change), draft.kind(), subject, draft.contact(), asked));
    }

    /**
     * Records answers that another system collected.
     *
     * @throws Problem 422 with every fault
     */
    public Survey importAnswered(Change change, Draft draft, List<SurveyAnswer> answers, Instant answeredAt) {
        SurveySubject subject = SurveySubjects.checked(change, draft.subject());
        List<AskedQuestion> asked = asked(change, draft.kind(), subject);
        SurveyRules.check(asked, answers, true);
        Instant at = answeredAt.truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(change.now())) {
            throw refused("/answeredAt", "in_future", "It was answered: not after " + change.now() + ".");
        }
        Survey survey = surveys.created(
                change,
                "imported",
                Survey.imported(Stamp.of(change), draft.kind(), subject, draft.contact(), asked, answers, at));
        tell(change, survey, at);
        return survey;
    }

    /**
     * Issues a link; an earlier one stops working.
     *
     * @param validDays days after today on which it still works; the configured number when null
     * @throws Problem 404, 403 for a partner's caller without the right, 422 for a survey that is over
     */
    public Issued issue(Change change, UUID id, @Nullable Integer validDays) {
        Survey survey = surveys.writable(change, id, IfMatch.any());
        requireOpen(survey);
        String token = SurveyTokens.next();
        int days = validDays == null ? config.validDays() : validDays;
        survey.send(SurveyTokens.hash(token), change.now(), today(change).plusDays(days));
        return new Issued(surveys.changed(change, "sent", survey), token);
    }

    /** The address at which the token answers its survey. */
    public String address(String token) {
        return config.origin() + "/v1/customer-success/survey-forms/" + token;
    }

    /** @throws Problem 404, 403 for a partner's caller without the right, 412, 422 for a survey that is over */
    public Survey withdraw(Change change, UUID id, IfMatch ifMatch, String reason) {
        Survey survey = surveys.writable(change, id, ifMatch);
        requireOpen(survey);
        survey.withdraw(reason);
        return surveys.changed(change, "withdrawn", survey);
    }

    /**
     * The survey that a token answers.
     *
     * @throws Problem 404, the same for an unknown, a used, a withdrawn and an expired token
     */
    public Survey open(Change change, String token) {
        String hash = SurveyTokens.hash(token);
        UUID id = SurveyRepository.findOpen(change.db(), hash, today(change)).orElseThrow(Surveys::notOpen);
        Survey survey = surveys.findById(id);
        if (survey == null || !survey.isOpenTo(hash, today(change))) {
            throw notOpen();
        }
        return survey;
    }

    /**
     * Takes the answers; of several at the same time the first counts, and the others find no open survey.
     *
     * @throws Problem 404 as {@link #open}, 422 with every fault
     */
    public Survey answer(Change change, String token, List<SurveyAnswer> answers) {
        String hash = SurveyTokens.hash(token);
        UUID id = SurveyRepository.findOpen(change.db(), hash, today(change)).orElseThrow(Surveys::notOpen);
        Survey survey = surveys.locked(change, id);
        if (!survey.isOpenTo(hash, today(change))) {
            throw notOpen();
        }
        SurveyRules.check(survey.questions(), answers, false);
        survey.answer(answers, change.now());
        surveys.changed(change, "answered", survey);
        tell(change, survey, change.now());
        return survey;
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (Survey survey : surveys.locked("subject.customerId = ?1 order by id", left)) {
            survey.moveTo(kept);
            surveys.changed(change, "followed the merge", survey);
        }
    }

    private void tell(Change change, Survey survey, Instant at) {
        SurveyAnswered.Answer answer = SurveyAnswered.Answer.of(survey, at);
        listeners.forEach(listener -> listener.answered(change, answer));
    }

    private static List<AskedQuestion> asked(Change change, SurveyKind kind, SurveySubject subject) {
        List<AskedQuestion> asked = SurveyQuestions.asked(change.db(), kind, subject);
        if (asked.stream().anyMatch(question -> question.text().contains(AskedQuestion.PRODUCT))) {
            throw refused("/product", "required", "A question names the product, and no subscription gives it.");
        }
        return asked;
    }

    private static void requireOpen(Survey survey) {
        SurveyStatus status = survey.progress().status();
        if (status != SurveyStatus.DRAFT && status != SurveyStatus.SENT) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The survey is " + status + ".",
                    List.of(Fault.at(
                            null,
                            "survey_over",
                            "Only a survey that is DRAFT or SENT can be sent or" + " withdrawn. Create another one.")));
        }
    }

    private static Problem notOpen() {
        return Problem.of(
                404,
                "survey_not_open",
                "This link opens no survey: it was used already, has expired, or never existed.",
                List.of());
    }

    private static Problem refused(String pointer, String code, String detail) {
        return Problem.unprocessable(
                REFUSED, "The survey breaks rules, listed in errors.", List.of(Fault.at(pointer, code, detail)));
    }

    private static LocalDate today(Change change) {
        return LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
    }
}
