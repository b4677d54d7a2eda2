package org.partnersuite.partnerprogram.registration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueRows;
import org.partnersuite.platform.unitofwork.Change;

/** A registration that is undecided after its last day is escalated, once. */
@Singleton
class RegistrationEscalation extends DueRows {
    private final RegistrationRepository registrations;

    RegistrationEscalation(RegistrationRepository registrations) {
        super(
                "registration-escalation",
                "registration",
                "decision_due_on + 1",
                "status = 'SUBMITTED' and escalated_on is null");
        this.registrations = registrations;
    }

    @Override
    protected void work(Change change, UUID id) {
        Registration registration = registrations.locked(change, id);
        LocalDate day = registration.decision().decisionDueOn().plusDays(1);
        registration.escalate(day);
        registrations.changed(change, "escalated", registration);
        change.event(RegistrationRepository.escalation(registration, day));
    }
}
