package org.partnersuite.partnerprogram.registration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Registrations expire on the day after the last day of their protection. */
@Singleton
class RegistrationExpiry extends DueWork {
    private final RegistrationRepository registrations;

    RegistrationExpiry(RegistrationRepository registrations) {
        super(
                "registration-expiry",
                "select id, protected_until + 1 as day from registration where status = 'APPROVED'");
        this.registrations = registrations;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from registration where id = any(:ids) and status = 'APPROVED' and protected_until < :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            Registration registration = registrations.locked(change, id);
            registration.expire();
            registrations.changed(change, "expired", registration);
        }
        return due.size();
    }
}
