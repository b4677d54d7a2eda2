package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.action.DryRun.Item;

/** Transitions in incidents, in the days of contracts, and in what features told of. */
final class PastContracts {
    private PastContracts() {}

    static List<Item> incidents(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        IncidentRule incidents = rule.incidents();
        return db
                .createQuery("""
                        select * from (
                            select n.subscription_id, n.customer_id, n.severity, (n.opened_at at time zone 'UTC')::date as day,
                                   row_number() over (
                                       partition by n.subscription_id, n.severity,
                                                    date_trunc('month', n.opened_at at time zone 'UTC')
                                       order by n.opened_at, n.id) as of_month
                            from incident_reported n
                            where n.severity in (1, 2) and n.opened_at < (cast(:to as date) + 1)::timestamp at time zone 'UTC'
                              and n.opened_at >= date_trunc('month', cast(:from as date))::timestamp at time zone 'UTC') counted
                        where day >= :from
                        """)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> {
                    int severity = row.getInt(3);
                    UUID subscription = row.getObject(1, UUID.class);
                    return incidents.opens(severity, row.getLong(5))
                            ? List.of(new Item(
                                    row.getObject(4, LocalDate.class),
                                    row.getObject(2, UUID.class),
                                    subscription,
                                    subscription,
                                    false,
                                    incidents.note(severity)))
                            : List.<Item>of();
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    static List<Item> onboardingLate(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        return contracts(
                db,
                rule.days(),
                from,
                to,
                "not exists (select from first_use f where f.subscription_id = s.id and f.first_used_on < s.contract_start + :days)",
                "No active use so far.");
    }

    static List<Item> planMissing(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        return contracts(
                db,
                rule.days(),
                from,
                to,
                "coalesce(plan_submitted_on(s.id) > s.contract_start + :days, true)",
                "No success plan is submitted.");
    }

    /** What features told of, also what opened nothing. */
    static List<Item> signals(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        return db.createQuery("""
                        select occurred_on, customer_id, subscription_id, subject_id, note from trigger_signal
                        where trigger = :trigger and occurred_on between :from and :to order by occurred_on, id
                        """)
                .bind("trigger", rule.key().name())
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Item(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        false,
                        row.getString(5)))
                .list();
    }

    private static List<Item> contracts(
            Handle db, int days, LocalDate from, LocalDate to, String condition, String note) {
        return db.createQuery("""
                        select s.contract_start + :days as day, s.customer_id, s.id from scored_subscription s
                        where s.contract_start between cast(:from as date) - :days and cast(:to as date) - :days and s.status = 'ACTIVE'
                          and (s.created_at at time zone 'UTC')::date <= s.contract_start + :days and
                        """ + condition)
                .bind("days", days)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Item(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(3, UUID.class),
                        false,
                        note))
                .list();
    }
}
