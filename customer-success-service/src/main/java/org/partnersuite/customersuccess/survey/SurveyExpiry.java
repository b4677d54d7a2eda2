package org.partnersuite.customersuccess.survey;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueRows;
import org.partnersuite.platform.unitofwork.Change;

/** Surveys expire on the day after their last day. */
@Singleton
class SurveyExpiry extends DueRows {
    private final SurveyRepository surveys;

    SurveyExpiry(SurveyRepository surveys) {
        super("survey-expiry", "survey", "expires_on + 1", "status = 'SENT'");
        this.surveys = surveys;
    }

    @Override
    protected void work(Change change, UUID id) {
        Survey survey = surveys.locked(change, id);
        survey.expire();
        surveys.changed(change, "expired", survey);
    }
}
