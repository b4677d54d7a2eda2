package org.partnersuite.partnerprogram.ourregistration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** An open deal that is not registered with its partner is told of on the day after it became known, once. */
@Singleton
class MissingRegistrations extends DueWork {

    MissingRegistrations() {
        super(
                "missing-registrations",
                "select deal_id as id, due_on as day from deal_to_register where told_on is null");
    }

    /** @param open whether the deal is the partner's still, open, and not registered */
    private record Due(
            UUID dealId,
            UUID partnerId,
            LocalDate dueOn,
            @Nullable Long version,
            boolean open) {}

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<Due> due = change.db()
                .createQuery("""
                        select t.deal_id, t.partner_id, t.due_on, d.version,
                               d.deal_id is not null and not exists (
                                   select from deal_registered r where r.deal_id = t.deal_id and r.partner_id = t.partner_id) as open
                        from deal_to_register t
                        left join known_deal d on d.deal_id = t.deal_id and d.partner_id = t.partner_id and d.status = 'OPEN'
                        where t.deal_id = any(:ids) and t.told_on is null and t.due_on <= :today
                        order by t.deal_id for no key update of t skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(Due.class)
                .list();
        for (Due each : due) {
            if (each.open() && each.version() != null) {
                change.event(RegistrationAlerts.missing(
                        each.partnerId(), each.dealId(), each.version(), each.dueOn(), change.now()));
            }
            change.db()
                    .createUpdate(
                            each.open()
                                    ? "update deal_to_register set told_on = due_on where deal_id = :deal"
                                    : "delete from deal_to_register where deal_id = :deal")
                    .bind("deal", each.dealId())
                    .execute();
        }
        return due.size();
    }
}
