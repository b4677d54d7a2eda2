package org.partnersuite.engagement.activity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change, in the spelling of the API. */
public final class ActivityAudit {
    public static final String AGGREGATE = "activity";

    private ActivityAudit() {}

    static AuditEntry entry(String action, @Nullable Activity before, Activity after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable ObjectNode state(@Nullable Activity activity) {
        if (activity == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(activity.details());
        state.setAll((ObjectNode) state.remove("dates"));
        state.setAll((ObjectNode) state.remove("agreement"));
        state.put("opportunityId", activity.opportunityId().toString());
        state.put("status", activity.status().value().name());
        state.set("cancellation", Json.mapper().valueToTree(activity.cancellation()));
        return state;
    }
}
