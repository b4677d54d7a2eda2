package org.partnersuite.customersuccess.survey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by beans that act on an answer; each is called in the transaction of the answer. */
public interface SurveyAnswered {

    void answered(Change change, Answer answer);

    /**
     * An answered survey.
     *
     * @param nps null of a CSAT survey
     * @param csatMean null of an NPS survey
     * @param detractor an NPS of 6 or less, or a CSAT mean under 3
     * @param imported it came from another system, and may be old: triggers do not act on it
     */
    record Answer(
            UUID surveyId,
            SurveyKind kind,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nullable UUID partnerId,
            @Nullable Integer nps,
            @Nullable BigDecimal csatMean,
            boolean detractor,
            Instant answeredAt,
            boolean imported) {
        static Answer of(Survey survey, Instant answeredAt) {
            SurveySubject subject = survey.subject();
            SurveyResult result = survey.result();
            return new Answer(
                    survey.id(),
                    survey.kind(),
                    subject.customerId(),
                    subject.subscriptionId(),
                    subject.partnerId(),
                    result.nps(),
                    result.csatMean(),
                    result.isDetractor(),
                    answeredAt,
                    survey.isImported());
        }
    }
}
