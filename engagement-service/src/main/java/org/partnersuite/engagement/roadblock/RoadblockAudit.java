package org.partnersuite.engagement.roadblock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change, in the spelling of the API. */
public final class RoadblockAudit {
    public static final String AGGREGATE = "roadblock";

    private RoadblockAudit() {}

    static AuditEntry entry(String action, @Nullable Roadblock before, Roadblock after) {
        return entry(action, before, after, null);
    }

    /** @param reason why, where a change has one that the aggregate does not keep */
    static AuditEntry entry(String action, @Nullable Roadblock before, Roadblock after, @Nullable String reason) {
        ObjectNode now = state(after);
        now.put("reason", reason);
        return new AuditEntry(
                AGGREGATE, after.id(), action, FieldChanges.between(before == null ? null : state(before), now));
    }

    private static ObjectNode state(Roadblock roadblock) {
        ObjectNode state = Json.mapper().valueToTree(roadblock.details());
        state.put("opportunityId", roadblock.opportunityId().toString());
        state.put("status", roadblock.status().name());
        state.set("resolution", Json.mapper().valueToTree(roadblock.resolution()));
        return state;
    }
}
