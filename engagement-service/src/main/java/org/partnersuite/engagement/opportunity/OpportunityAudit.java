package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class OpportunityAudit {
    public static final String AGGREGATE = "opportunity";

    private OpportunityAudit() {}

    static AuditEntry entry(String action, @Nullable Opportunity before, Opportunity after) {
        return new AuditEntry(
                AGGREGATE,
                after.id(),
                action,
                FieldChanges.between(before == null ? null : state(before), state(after)));
    }

    /** @param partnerReason kept when the partner changes */
    static AuditEntry revised(String action, Opportunity before, Opportunity after, @Nullable String partnerReason) {
        ObjectNode now = state(after);
        if (PartnerChange.isBetween(before.details(), after.details())) {
            now.put("partnerReason", partnerReason);
        }
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), now));
    }

    /** What the survivor of a merge took, and from which. */
    static AuditEntry absorbed(Opportunity before, Opportunity after, UUID merged) {
        ObjectNode now = state(after);
        now.put("merged", merged.toString());
        return new AuditEntry(AGGREGATE, after.id(), "merged", FieldChanges.between(state(before), now));
    }

    static AuditEntry merged(UUID id, UUID survivor) {
        ObjectNode now = Json.mapper().createObjectNode().put("mergedInto", survivor.toString());
        return new AuditEntry(AGGREGATE, id, "merged", FieldChanges.between(null, now));
    }

    private static ObjectNode state(Opportunity opportunity) {
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
