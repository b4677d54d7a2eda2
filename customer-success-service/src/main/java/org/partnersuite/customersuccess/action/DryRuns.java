package org.partnersuite.customersuccess.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.action.DryRun.Item;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/**
 * Applies a rule to what has happened, by the same rules as live: imports, late data and new models, too, which open nothing
 * live. An action would not have opened while one that was opened earlier was still open.
 */
public final class DryRuns {
    /** Most items that are listed; all are counted. */
    static final int MOST_ITEMS = 1000;

    private static final int MOST_DAYS = 3 * 366;

    private DryRuns() {}

    /**
     * @param parameters numbers that replace those of the rule; the others stay
     * @throws Problem 404, 422 with every fault
     */
    public static DryRun of(
            Handle db, TriggerKey key, LocalDate from, LocalDate to, Map<String, BigDecimal> parameters) {
        TriggerRule rule = TriggerRules.get(db, key);
        List<Fault> faults = TriggerRules.parameterFaults(rule, parameters, false);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            faults.add(Fault.at("/to", "out_of_range", "Not before the first day, and three years after it at most."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("dry_run_refused", "The dry run breaks rules, listed in errors.", faults);
        }
        List<Item> found = Past.of(key).transitions(db, rule.with(parameters), from, to);
        OpenTimes open = OpenTimes.of(
                db, rule, found.stream().map(Item::subjectId).distinct().toList());
        List<Item> items = found.stream()
                .map(item -> open.isOpen(item.subjectId(), item.occurredOn())
                        ? new Item(
                                item.occurredOn(),
                                item.customerId(),
                                item.subscriptionId(),
                                item.subjectId(),
                                true,
                                item.note())
                        : item)
                .sorted(Comparator.comparing(Item::occurredOn).thenComparing(item -> item.subjectId().toString()))
                .toList();
        return new DryRun(
                key,
                from,
                to,
                items.stream().filter(item -> !item.openAlready()).count(),
                items.size(),
                items.stream().limit(MOST_ITEMS).toList());
    }

    /** When actions of a trigger were open, by subject and playbook. */
    private record OpenTimes(List<String> playbooks, Map<UUID, List<Time>> times) {
        private record Time(String playbook, LocalDate occurredOn, LocalDate openedOn, LocalDate closedOn) {
            /** One that was opened by this very transition does not keep it from opening. */
            boolean covers(LocalDate day) {
                return occurredOn.isBefore(day) && !openedOn.isAfter(day) && !closedOn.isBefore(day);
            }
        }

        static OpenTimes of(Handle db, TriggerRule rule, List<UUID> subjects) {
            Map<UUID, List<Time>> times = new HashMap<>();
            db.createQuery("""
                            select subject_id, playbook, occurred_on, opened_on,
                                   coalesce((closed_at at time zone 'UTC')::date, date '9999-12-31') as closed_on
                            from call_to_action
                            where trigger = :trigger and subject_id = any(:ids) and playbook is not null
                            """)
                    .bind("trigger", rule.key().name())
                    .bindArray("ids", UUID.class, subjects)
                    .map((row, context) -> times.computeIfAbsent(
                                    row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new Time(
                                    row.getString(2),
                                    row.getObject(3, LocalDate.class),
                                    row.getObject(4, LocalDate.class),
                                    row.getObject(5, LocalDate.class))))
                    .list();
            return new OpenTimes(rule.playbooks(), times);
        }

        /** Whether an action of each playbook was open. */
        boolean isOpen(UUID subject, LocalDate day) {
            List<Time> own = times.getOrDefault(subject, List.of());
            return !playbooks.isEmpty()
                    && playbooks.stream()
                            .allMatch(playbook -> own.stream()
                                    .anyMatch(time -> time.playbook().equals(playbook) && time.covers(day)));
        }
    }
}
