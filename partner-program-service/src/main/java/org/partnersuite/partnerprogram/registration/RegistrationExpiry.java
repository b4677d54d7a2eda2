package org.partnersuite.partnerprogram.registration;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueRows;
import org.partnersuite.platform.unitofwork.Change;

/** Registrations expire on the day after the last day of their protection. */
@Singleton
class RegistrationExpiry extends DueRows {
    private final RegistrationRepository registrations;

    RegistrationExpiry(RegistrationRepository registrations) {
        super("registration-expiry", "registration", "protected_until + 1", "status = 'APPROVED'");
        this.registrations = registrations;
    }

    @Override
    protected void work(Change change, UUID id) {
        Registration registration = registrations.locked(change, id);
        registration.expire();
        registrations.changed(change, "expired", registration);
    }
}
