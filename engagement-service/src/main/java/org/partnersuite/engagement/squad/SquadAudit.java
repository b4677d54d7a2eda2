package org.partnersuite.engagement.squad;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;

/** What the history keeps of a change. */
public final class SquadAudit {
    public static final String AGGREGATE = "squad";

    private SquadAudit() {}

    static AuditEntry entry(String action, Squad squad, @Nullable SquadDetails before, @Nullable SquadDetails after) {
        return new AuditEntry(AGGREGATE, squad.id(), action, FieldChanges.between(state(before), state(after)));
    }

    private static @Nullable JsonNode state(@Nullable SquadDetails details) {
        return details == null ? null : Json.mapper().valueToTree(details);
    }
}
