package org.partnersuite.partnerprogram.enablement;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Rows;

/** Holds cohorts against the criteria of success. */
public final class CohortSuccesses {
    private CohortSuccesses() {}

    /** As it is known now, over the program's weeks. */
    public static CohortSuccess of(Handle db, EnablementCohort cohort) {
        List<EnablementParticipation> participations = db.createQuery(
                        EnablementParticipationRepository.ENABLEMENT_PARTICIPATION.select()
                                + " where t.cohort_id = :cohort")
                .bind("cohort", cohort.id())
                .map(Rows.of(EnablementParticipation.class))
                .list();
        return CohortSuccess.of(
                cohort,
                Enablement.program(db, cohort.programVersion()),
                Portfolio.activeUsers(
                        db,
                        cohort.partnerId(),
                        cohort.startsOn().withDayOfMonth(1),
                        cohort.endsOn().withDayOfMonth(1)),
                Portfolio.promoters(db, cohort.partnerId(), cohort.startsOn(), cohort.endsOn()),
                participations);
    }
}
