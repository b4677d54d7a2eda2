package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.Change;

/** Decided renewals whose contracts are to follow: a renewed contract begins on the day after the old one's end. */
public final class DecidedRenewals {
    /** A condition: the contract goes on and does not yet say so. */
    static final String UNAPPLIED = "status = 'CLOSED' and applied_on is null and outcome <> 'NOT_RENEWED'";

    private DecidedRenewals() {}

    /**
     * Those whose contract has ended, oldest first; nothing is locked.
     *
     * @param parked a condition that leaves out parked ones, by the column {@code id}
     */
    public static Set<UUID> due(Handle db, LocalDate today, String parked, int limit) {
        return new LinkedHashSet<>(db.createQuery("select id from renewal where due_on < :today and " + UNAPPLIED
                        + " and " + parked + " order by due_on, id limit :limit")
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    /** How many wait, counted up to a limit. */
    public static Backlog backlog(Handle db, LocalDate today, String parked, int limit) {
        return db.createQuery("select count(*), min(day)::timestamp at time zone 'UTC' from"
                        + " (select due_on + 1 as day from renewal where due_on < :today and " + UNAPPLIED + " and "
                        + parked + " order by due_on, id limit :limit) due")
                .bind("today", today)
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    /** The subscriptions that these concern, those that others became a part of included. */
    public static Set<UUID> subscriptions(Handle db, Collection<UUID> ids) {
        return db.createQuery("""
                        select subscription_id from renewal where id = any(:ids)
                        union
                        select into_subscription_id from renewal
                        where id = any(:ids) and into_subscription_id is not null
                        """)
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /** Locks those of them whose contracts did not follow yet; their subscriptions are locked. */
    public static List<Renewal> lock(Change change, Collection<UUID> ids) {
        return RenewalStore.lockUnapplied(change.db(), ids, Renewal.day(change.now()));
    }

    /** Notes that the contracts of these have followed, each on the day after its end. */
    public static void applied(Change change, List<Renewal> renewals) {
        Map<Renewal, Renewal> changed = renewals.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        renewal -> renewal.applied(renewal.dueOn().plusDays(1), change.now())));
        RenewalStore.write(change, List.of(), changed);
    }
}
