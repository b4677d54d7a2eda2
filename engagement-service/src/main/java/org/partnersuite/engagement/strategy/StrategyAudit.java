package org.partnersuite.engagement.strategy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class StrategyAudit {
    public static final String AGGREGATE = "technical-strategy";

    private StrategyAudit() {}

    static AuditEntry entry(String action, @Nullable TechnicalStrategy before, TechnicalStrategy after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable ObjectNode state(@Nullable TechnicalStrategy strategy) {
        if (strategy == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(strategy.draft().content());
        state.put("owner", strategy.draft().owner());
        state.put("publishedVersion", strategy.publishedNumber());
        return state;
    }
}
