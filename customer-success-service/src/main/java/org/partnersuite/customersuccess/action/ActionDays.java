package org.partnersuite.customersuccess.action;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.action.CallToAction.Status;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * What days do to actions: a snooze ends, and one that is overdue is escalated, once, dated by the day on which it
 * became so.
 */
@Singleton
class ActionDays implements WorkQueue {
    private static final String WORKER = "action-days";
    private static final String DUE = """
            (select a.id, a.snoozed_until as day from call_to_action a
             where a.status = 'SNOOZED' and a.snoozed_until <= :today and %1$s
             order by a.snoozed_until, a.id limit :limit)
            union all
            (select a.id, a.due_on + 1 from call_to_action a
             where a.status = 'OPEN' and a.escalated_on is null and a.due_on < :today and not a.digital and %1$s
             order by a.due_on, a.id limit :limit)
            """.formatted(ParkedWork.without(WORKER, "a.id"));

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery("select id from (" + DUE + ") due order by day limit :limit")
                .bind("today", day(now))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> ids) {
        LocalDate today = day(change.now());
        List<CallToAction> due = change.db()
                .createQuery("""
                        select * from call_to_action
                        where id = any(:ids)
                          and (status = 'SNOOZED' and snoozed_until <= :today
                               or status = 'OPEN' and escalated_on is null and due_on < :today and not digital)
                        order by id for update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(CallToAction.class)
                .list();
        for (CallToAction action : due) {
            if (action.status() == Status.SNOOZED) {
                store(change, "woken", action, action.awake(change.now()));
            } else {
                LocalDate overdueOn = action.dueOn().plusDays(1);
                String lead = TriggerFacts.lead(change.db(), action.customerId(), action.owner(), today)
                        .orElse(null);
                CallToAction escalated = action.escalated(overdueOn, lead, change.now());
                store(change, "escalated", action, escalated);
                change.event(ActionEvents.escalation(escalated, overdueOn));
            }
        }
        return due.size();
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(day)::timestamp at time zone 'UTC' from (" + DUE + ") due")
                .bind("today", day(now))
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    private static void store(Change change, String what, CallToAction before, CallToAction after) {
        CallToActionStore.update(change.db(), List.of(after));
        CallToActionStore.CALL_TO_ACTION.changed(change, what, before, after);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
