package org.partnersuite.partnerprogram.subscriptionfact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * What is to be computed again: a customer with all its subscriptions, or a partner's renewals of a quarter. A key is
 * put in
 * with the change of a fact, so that a computation that does not see the change yet is followed by another one.
 */
public final class DueIncentives {
    /** Who takes them out. */
    public static final String WORKER = "incentives";

    private DueIncentives() {}

    /** The renewals of a partner that are due in a quarter. */
    public record RenewalKey(UUID partnerId, String quarter) {}

    /** A key in the queue: a customer, or a partner and a quarter. */
    public record Key(
            UUID id,
            @Nullable UUID customerId,
            @Nullable UUID partnerId,
            @Nullable String quarter) {}

    /** To be computed as soon as possible. */
    public static void put(Handle db, Collection<UUID> customers, Collection<RenewalKey> renewals, Instant now) {
        if (customers.isEmpty() && renewals.isEmpty()) {
            return;
        }
        List<UUID> partners = new ArrayList<>();
        List<String> quarters = new ArrayList<>();
        renewals.forEach(key -> {
            partners.add(key.partnerId());
            quarters.add(key.quarter());
        });
        db.createQuery("select put_incentive_due(:customers, :partners, :quarters, :now)")
                .bindArray("customers", UUID.class, customers)
                .bindArray("partners", UUID.class, partners)
                .bindArray("quarters", String.class, quarters)
                .bind("now", now)
                .mapTo(Boolean.class)
                .one();
    }

    /** Everything: other rules hold. */
    public static void putAll(Handle db, Instant now) {
        put(
                db,
                db.createQuery("select distinct customer_id from fact_subscription where not gone")
                        .mapTo(UUID.class)
                        .list(),
                db.createQuery("select distinct partner_id, quarter_of(due_on) as quarter from renewal_of_record")
                        .map(Rows.of(RenewalKey.class))
                        .list(),
                now);
    }

    /** The first of those that are due on a day. */
    public static List<UUID> due(Handle db, LocalDate day, int limit) {
        return db.createQuery("select d.id from incentive_due d where d.due_on <= :day and "
                        + ParkedWork.without(WORKER, "d.id") + " order by d.due_on, d.id limit :limit")
                .bind("day", day)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    /** Locks keys; those that somebody else holds are left out. */
    public static List<Key> lock(Handle db, Set<UUID> ids) {
        return db.createQuery("select id, customer_id, partner_id, quarter from incentive_due where id = any(:ids)"
                        + " order by id for update skip locked")
                .bindArray("ids", UUID.class, ids)
                .map(Rows.of(Key.class))
                .list();
    }

    /** They were computed, and are not due before something changes. */
    public static void done(Handle db, Collection<UUID> ids) {
        db.createUpdate("delete from incentive_due where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .execute();
    }

    /** It was computed, and is to be computed again on a day. */
    public static void dueAgain(Handle db, UUID id, LocalDate day) {
        db.createUpdate("update incentive_due set due_on = :day where id = :id")
                .bind("day", day)
                .bind("id", id)
                .execute();
    }

    /** How much waits on a day. */
    public static Backlog backlog(Handle db, LocalDate day, int limit) {
        return db.createQuery("""
                        select count(*), min(touched_at) from (
                            select touched_at from incentive_due where due_on <= :day limit :limit) waiting
                        """)
                .bind("day", day)
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }
}
