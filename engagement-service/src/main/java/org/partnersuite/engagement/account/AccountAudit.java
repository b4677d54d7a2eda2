package org.partnersuite.engagement.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class AccountAudit {
    public static final String AGGREGATE = "account";

    private AccountAudit() {}

    static AuditEntry entry(String action, @Nullable Account before, Account after) {
        return new AuditEntry(AGGREGATE, after.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable ObjectNode state(@Nullable Account account) {
        if (account == null) {
            return null;
        }
        ObjectNode state = Json.mapper().valueToTree(account.details());
        state.set("externalId", Json.mapper().valueToTree(account.externalId()));
        return state;
    }
}
