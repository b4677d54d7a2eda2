package org.partnersuite.partnerprogram.registration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** A registration that is undecided after its last day is escalated, once. */
@Singleton
class RegistrationEscalation extends DueWork {
    private final RegistrationRepository registrations;

    RegistrationEscalation(RegistrationRepository registrations) {
        super(
                "registration-escalation",
                "select id, decision_due_on + 1 as day from registration"
                        + " where status = 'SUBMITTED' and escalated_on is null");
        this.registrations = registrations;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from registration
                        where id = any(:ids) and status = 'SUBMITTED' and escalated_on is null and decision_due_on < :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            Registration registration = registrations.locked(change, id);
            LocalDate day = registration.decision().decisionDueOn().plusDays(1);
            registration.escalate(day);
            registrations.changed(change, "escalated", registration);
            change.event(RegistrationRepository.escalation(registration, day));
        }
        return due.size();
    }
}
