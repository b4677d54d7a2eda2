package org.partnersuite.engagement.accountplan;

import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change; it is found by the account's id. */
public final class PlanAudit {
    public static final String AGGREGATE = "account-plan";

    private PlanAudit() {}

    static AuditEntry entry(String action, @Nullable AccountPlan before, AccountPlan after) {
        return new AuditEntry(
                AGGREGATE,
                after.accountId(),
                action,
                FieldChanges.between(
                        before == null ? null : Json.mapper().valueToTree(before.details()),
                        Json.mapper().valueToTree(after.details())));
    }
}
