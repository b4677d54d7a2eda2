package org.partnersuite.engagement.transition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class TransitionDocumentAudit {
    public static final String AGGREGATE = "transition-document";

    private TransitionDocumentAudit() {}

    static AuditEntry entry(String action, @Nullable TransitionDocument before, TransitionDocument after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable ObjectNode state(@Nullable TransitionDocument document) {
        if (document == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(document.details());
        state.set(
                "bought", Json.mapper().valueToTree(document.details().bought().lines()));
        state.put("status", document.progress().status().name());
        state.put("returnReason", document.progress().returnReason());
        return state;
    }
}
