package org.partnersuite.customersuccess.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * The rule of a trigger.
 *
 * @param startsOn transitions before this day open nothing
 * @param parameters numbers of the rule by name, as {@link TriggerKey} names them
 * @param playbooks codes of the playbooks that it opens, each as an action of its own
 */
public record TriggerRule(
        UUID id,
        long version,
        @ColumnName("trigger") TriggerKey key,
        boolean enabled,
        LocalDate startsOn,
        @JsonColumn Map<String, BigDecimal> parameters,
        List<String> playbooks,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public TriggerRule {
        parameters = Map.copyOf(parameters);
        playbooks = List.copyOf(playbooks);
    }

    /** @throws IllegalStateException when the rule has no such number */
    BigDecimal number(String name) {
        BigDecimal number = parameters.get(name);
        if (number == null) {
            throw new IllegalStateException("the rule " + key + " has no " + name);
        }
        return number;
    }

    /** The same rule with other numbers, for a dry run. */
    TriggerRule with(Map<String, BigDecimal> other) {
        Map<String, BigDecimal> numbers = new HashMap<>(parameters);
        numbers.putAll(other);
        return new TriggerRule(id, version, key, enabled, startsOn, numbers, playbooks, createdAt, updatedAt);
    }

    ScoreFall fall() {
        return new ScoreFall(number("points"), number("days").intValueExact());
    }

    UsageDrop usageDrop() {
        return new UsageDrop(number("percent"), number("base"));
    }

    IncidentRule incidents() {
        return new IncidentRule(number("count").intValueExact());
    }

    int days() {
        return number("days").intValueExact();
    }
}
