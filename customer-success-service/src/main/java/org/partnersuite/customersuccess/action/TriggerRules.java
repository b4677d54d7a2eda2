package org.partnersuite.customersuccess.action;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** The rules of triggers: data that an admin changes. A changed rule opens nothing for what has happened. */
public final class TriggerRules {
    public static final AggregateType<TriggerRule> TRIGGER_RULE =
            AggregateType.of("trigger-rule", "customer-success.trigger-rule.v1", rule -> rule);

    private static final Table<TriggerRule> TABLE = Table.of(TRIGGER_RULE.table(), "id", TriggerRule.class);

    private TriggerRules() {}

    /** What may be changed of a rule. */
    public record Draft(
            boolean enabled, LocalDate startsOn, Map<String, BigDecimal> parameters, List<String> playbooks) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                TRIGGER_RULE.name(), TRIGGER_RULE.table(), Rows.of(TriggerRule.class, TRIGGER_RULE::state));
    }

    public static Map<TriggerKey, TriggerRule> all(Handle db) {
        Map<TriggerKey, TriggerRule> rules = new EnumMap<>(TriggerKey.class);
        db.createQuery("select * from trigger_rule")
                .mapTo(TriggerRule.class)
                .forEach(rule -> rules.put(rule.key(), rule));
        return rules;
    }

    /** @throws Problem 404 */
    public static TriggerRule get(Handle db, TriggerKey key) {
        return db.createQuery("select * from trigger_rule where trigger = :key")
                .bind("key", key.name())
                .mapTo(TriggerRule.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    public static ScoreFall fall(Handle db) {
        return get(db, TriggerKey.SCORE_FELL).fall();
    }

    public static UsageDrop usageDrop(Handle db) {
        return get(db, TriggerKey.USAGE_DOWN).usageDrop();
    }

    public static IncidentRule incidents(Handle db) {
        return get(db, TriggerKey.INCIDENTS).incidents();
    }

    /** @throws Problem 404, 412, 422 with every fault */
    public static TriggerRule revise(Change change, TriggerKey key, IfMatch ifMatch, Draft draft) {
        TriggerRule before = change.db()
                .createQuery("select * from trigger_rule where trigger = :key for no key update")
                .bind("key", key.name())
                .mapTo(TriggerRule.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        List<Fault> faults = faults(before, draft, Playbooks.codes(change.db()));
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("trigger_rule_refused", "The rule breaks rules, listed in errors.", faults);
        }
        TriggerRule after = new TriggerRule(
                before.id(),
                before.version() + 1,
                key,
                draft.enabled(),
                draft.startsOn(),
                draft.parameters(),
                draft.playbooks(),
                before.createdAt(),
                change.now());
        boolean same = before.enabled() == after.enabled()
                && before.startsOn().equals(after.startsOn())
                && before.playbooks().equals(after.playbooks())
                && sameNumbers(before.parameters(), after.parameters());
        if (same) {
            return before;
        }
        TABLE.update(change.db(), List.of(after));
        TRIGGER_RULE.changed(change, "changed", before, after);
        return after;
    }

    static List<Fault> faults(TriggerRule before, Draft draft, Set<String> playbooks) {
        List<Fault> faults = parameterFaults(before, draft.parameters(), true);
        for (int i = 0; i < draft.playbooks().size(); i++) {
            if (!playbooks.contains(draft.playbooks().get(i))) {
                faults.add(Fault.unknownCode("/playbooks/" + i, playbooks));
            }
        }
        return faults;
    }

    /** @param all whether every number of the rule must be there */
    static List<Fault> parameterFaults(TriggerRule rule, Map<String, BigDecimal> parameters, boolean all) {
        List<Fault> faults = new ArrayList<>();
        parameters.forEach((name, number) -> {
            if (!rule.parameters().containsKey(name)) {
                faults.add(Fault.unknownCode(
                        "/parameters/" + name, rule.parameters().keySet()));
            } else if (isCounted(name) && number.stripTrailingZeros().scale() > 0) {
                faults.add(Fault.at("/parameters/" + name, "not_whole", "It must be a whole number."));
            }
        });
        for (String name : rule.parameters().keySet()) {
            if (all && !parameters.containsKey(name)) {
                faults.add(Fault.at("/parameters/" + name, "required", "The rule needs this number."));
            }
        }
        return faults;
    }

    private static boolean isCounted(String name) {
        return name.equals("days") || name.equals("count");
    }

    private static boolean sameNumbers(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(entry -> entry.getValue().compareTo(other.get(entry.getKey())) == 0);
    }
}
