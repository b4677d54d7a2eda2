package org.partnersuite.engagement.initiative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class InitiativeAudit {
    public static final String AGGREGATE = "initiative";

    private InitiativeAudit() {}

    static AuditEntry entry(String action, @Nullable Initiative before, Initiative after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable ObjectNode state(@Nullable Initiative initiative) {
        if (initiative == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(initiative.details());
        state.put("accountId", initiative.accountId().toString());
        state.put("name", initiative.name());
        return state;
    }
}
