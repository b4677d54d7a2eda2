package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Contract ends that are too far away for an open renewal. */
final class AwaitedRenewals {
    private static final Table<ContractEnd> TABLE = Table.of("awaited_renewal", "subscription_id", ContractEnd.class)
            .without("nothing_to_renew")
            .column("opens_on", "date", ContractEnd::opensOn);

    private AwaitedRenewals() {}

    static void await(Handle db, List<ContractEnd> ends) {
        TABLE.put(db, ends);
    }

    /** Forgets them; waits for the sweep that is opening one of them at this moment. */
    static void forget(Handle db, Collection<UUID> subscriptionIds) {
        db.createUpdate("""
                        with released as (delete from parked_work where worker = :worker and item = any(:ids))
                        delete from awaited_renewal where subscription_id in (
                            select subscription_id from awaited_renewal where subscription_id = any(:ids)
                            order by subscription_id for update)
                        """)
                .bind("worker", DueRenewals.WORKER)
                .bindArray("ids", UUID.class, subscriptionIds)
                .execute();
    }

    /** Those of them that are to be opened; the ones that another process is opening are left to it. */
    static List<ContractEnd> lockDue(Handle db, Collection<UUID> subscriptionIds, LocalDate today) {
        return db.createQuery("""
                        select a.*, null as nothing_to_renew from awaited_renewal a
                        where subscription_id = any(:ids) and opens_on <= :today
                        order by subscription_id for update skip locked
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("today", today)
                .mapTo(ContractEnd.class)
                .list();
    }
}
