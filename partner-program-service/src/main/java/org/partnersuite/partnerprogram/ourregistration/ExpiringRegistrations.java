package org.partnersuite.partnerprogram.ourregistration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** A registration that expires within 30 days is told of, once for each day of expiry. */
@Singleton
class ExpiringRegistrations extends DueWork {
    private static final String DUE =
            "t.status in ('REQUESTED', 'APPROVED') and t.expires_on is distinct from t.told_for";

    ExpiringRegistrations() {
        super(
                "expiring-registrations",
                "select t.id, t.expires_on - 30 as day from registration_with_partner t where " + DUE);
    }

    private record Due(UUID id, long version, UUID partnerId, UUID dealId, LocalDate expiresOn) {}

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<Due> due = change.db()
                .createQuery("select t.id, t.version, t.partner_id, t.deal_id, t.expires_on"
                        + " from registration_with_partner t where t.id = any(:ids) and " + DUE
                        + " and t.expires_on - 30 <= :today order by t.id for no key update skip locked")
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(Due.class)
                .list();
        for (Due each : due) {
            change.db()
                    .createUpdate("update registration_with_partner set told_for = expires_on where id = :id")
                    .bind("id", each.id())
                    .execute();
            change.event(RegistrationAlerts.expiring(
                    each.id(),
                    each.version(),
                    each.partnerId(),
                    each.dealId(),
                    each.expiresOn(),
                    each.expiresOn().minusDays(30),
                    change.now()));
        }
        return due.size();
    }
}
