package org.partnersuite.engagement.loop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class EngagementAudit {
    public static final String AGGREGATE = "engagement";

    private EngagementAudit() {}

    static AuditEntry entry(String action, @Nullable Engagement before, Engagement after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable ObjectNode state(@Nullable Engagement engagement) {
        if (engagement == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(engagement.details());
        state.put("stage", engagement.progress().stage().name());
        state.put("loopNumber", engagement.loopNumber());
        return state;
    }
}
