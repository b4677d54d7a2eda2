package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class OpportunityAudit {
    public static final String AGGREGATE = "opportunity";

    private OpportunityAudit() {}

    static AuditEntry entry(String action, @Nullable Opportunity before, Opportunity after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable ObjectNode state(@Nullable Opportunity opportunity) {
        if (opportunity == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(opportunity.details());
        StageProgress progress = opportunity.progress();
        state.set("externalId", Json.mapper().valueToTree(opportunity.externalId()));
        state.put("stage", progress.stage().name());
        state.put("engagedOn", progress.engagedOn().toString());
        state.put(
                "closedOn",
                progress.closedOn() == null ? null : progress.closedOn().toString());
        state.put("lossReason", progress.lossReason());
        return state;
    }
}
