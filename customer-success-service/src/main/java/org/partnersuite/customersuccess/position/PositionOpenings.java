package org.partnersuite.customersuccess.position;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** A position opens when its subscription starts. Its use case has the product's name until somebody names it. */
@Singleton
class PositionOpenings extends DueWork {
    PositionOpenings() {
        super("position-openings", "select subscription_id as id, opens_on as day from awaited_position");
    }

    /** A subscription that starts; one that was cancelled, or has a position already, opens none. */
    private record Starting(
            UUID subscriptionId,
            LocalDate opensOn,
            UUID customerId,
            String product,
            @Nullable UUID opportunityId,
            @Nullable UUID partnerId) {

        PositionFacts facts() {
            return new PositionFacts(
                    Ids.next(), subscriptionId, customerId, product, product, opportunityId, partnerId);
        }
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> locked = change.db()
                .createQuery("""
                    select subscription_id from awaited_position
                    where subscription_id = any(:ids) and opens_on <= :today
                    order by subscription_id for update skip locked
                    """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        change.db()
                .createQuery("""
                    select a.subscription_id, a.opens_on, s.customer_id, s.product, s.opportunity_id,
                           s.partner_of_record as partner_id
                    from awaited_position a join held_subscription s on s.id = a.subscription_id
                    where a.subscription_id = any(:ids) and s.status = 'ACTIVE'
                      and not exists (select from lifecycle_position p where p.subscription_id = s.id)
                    """)
                .bindArray("ids", UUID.class, locked)
                .mapTo(Starting.class)
                .list()
                .forEach(starting -> Positions.openFirst(change, starting.facts(), starting.opensOn()));
        change.db()
                .createUpdate("delete from awaited_position where subscription_id = any(:ids)")
                .bindArray("ids", UUID.class, locked)
                .execute();
        return locked.size();
    }
}
