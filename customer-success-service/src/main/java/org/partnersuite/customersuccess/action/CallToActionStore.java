package org.partnersuite.customersuccess.action;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.HandOver;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where calls to action are kept. */
public final class CallToActionStore {
    public static final AggregateType<CallToAction> CALL_TO_ACTION =
            AggregateType.of("call-to-action", "customer-success.call-to-action.v1", action -> action);

    private static final Table<CallToAction> TABLE =
            Table.of(CALL_TO_ACTION.table(), "id", CallToAction.class);

    private CallToActionStore() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                CALL_TO_ACTION.name(), CALL_TO_ACTION.table(), Rows.of(CallToAction.class, CALL_TO_ACTION::state));
    }

    /** What is open already: by trigger, subject and playbook. */
    record OpenKey(TriggerKey trigger, UUID subjectId, String playbook) {}

    static boolean insert(Handle db, List<CallToAction> actions) {
        return TABLE.insert(db, actions);
    }

    static void update(Handle db, List<CallToAction> actions) {
        TABLE.update(db, actions);
    }

    /** @throws Problem 404 */
    static CallToAction lock(Handle db, UUID id) {
        return db.createQuery("select * from call_to_action where id = :id for no key update")
                .bind("id", id)
                .mapTo(CallToAction.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 */
    public static CallToAction get(Handle db, UUID id) {
        return db.createQuery("select * from call_to_action where id = :id")
                .bind("id", id)
                .mapTo(CallToAction.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    static Set<OpenKey> open(Handle db, Collection<UUID> subjects) {
        return new HashSet<>(db.createQuery("""
                        select trigger, subject_id, playbook from call_to_action
                        where subject_id = any(:ids) and status <> 'CLOSED' and trigger is not null and playbook is not null
                        """)
                .bindArray("ids", UUID.class, subjects)
                .map((row, context) -> new OpenKey(
                        TriggerKey.valueOf(row.getString(1)), row.getObject(2, UUID.class), row.getString(3)))
                .list());
    }

    /** How many actions each owner got from triggers on a day. */
    static Map<String, Integer> openedOn(Handle db, LocalDate day) {
        Map<String, Integer> opened = new HashMap<>();
        db.createQuery("""
                        select owner, count(*) from call_to_action
                        where opened_on = :day and owner is not null and trigger is not null group by owner
                        """)
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> opened.put(entry.getKey(), entry.getValue()));
        return opened;
    }

    /** Open actions that a hand-over moves, locked. */
    static List<CallToAction> lockOpen(Handle db, HandOver handOver) {
        return db.createQuery("""
                        select * from call_to_action
                        where owner = :owner and status <> 'CLOSED' and coalesce(owner_role, :role) = :role
                          and (customer_id = any(:customers) or subscription_id = any(:subscriptions))
                        order by id for no key update
                        """)
                .bind("owner", handOver.from())
                .bind("role", handOver.role().name())
                .bindArray("customers", UUID.class, handOver.customerIds())
                .bindArray("subscriptions", UUID.class, handOver.subscriptionIds())
                .mapTo(CallToAction.class)
                .list();
    }

    static List<CallToAction> lockOfCustomer(Handle db, UUID customerId) {
        return db.createQuery("select * from call_to_action where customer_id = :id order by id for no key update")
                .bind("id", customerId)
                .mapTo(CallToAction.class)
                .list();
    }
}
