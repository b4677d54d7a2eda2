package org.partnersuite.customersuccess.survey;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Surveys expire on the day after their last day. */
@Singleton
class SurveyExpiry extends DueWork {
    private final SurveyRepository surveys;

    SurveyExpiry(SurveyRepository surveys) {
        super("survey-expiry", "select id, expires_on + 1 as day from survey where status = 'SENT'");
        this.surveys = surveys;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from survey where id = any(:ids) and status = 'SENT' and expires_on < :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            Survey survey = surveys.locked(change, id);
            survey.expire();
            surveys.changed(change, "expired", survey);
        }
        return due.size();
    }
}
