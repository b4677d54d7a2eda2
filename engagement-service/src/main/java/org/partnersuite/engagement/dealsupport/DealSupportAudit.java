package org.partnersuite.engagement.dealsupport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class DealSupportAudit {
    public static final String AGGREGATE = "deal-support-request";

    private DealSupportAudit() {}

    static AuditEntry entry(String action, @Nullable DealSupportRequest before, DealSupportRequest after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    /** An activity that was opened from it; the request stays as it is. */
    static AuditEntry opened(DealSupportRequest request, UUID activity) {
        ObjectNode opened = Json.mapper().createObjectNode().put("activityId", activity.toString());
        return new AuditEntry(AGGREGATE, request.id(), "activity-opened", FieldChanges.between(null, opened));
    }

    private static @Nullable ObjectNode state(@Nullable DealSupportRequest request) {
        if (request == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(request.details());
        state.setAll(Json.mapper().<ObjectNode>valueToTree(request.progress()));
        return state.without(List.of("since", "moves"));
    }
}
