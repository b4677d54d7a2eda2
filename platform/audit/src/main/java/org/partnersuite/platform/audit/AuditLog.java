package org.partnersuite.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the history of an aggregate. Entries are written by the unit of work, with the change. */
public final class AuditLog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditLog() {}

    /**
     * One change as its history shows it.
     *
     * @param position rises with time; the next page starts after it
     * @param changes field, from and to of each changed field
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            long position,
            Instant at,
            String by,
            String client,
            @Nullable String traceId,
            String action,
            JsonNode changes) {}

    /** The changes of one aggregate after a position, oldest first. */
    public static List<Entry> history(Handle db, String aggregateType, UUID aggregateId, long after, int limit) {
        return db.createQuery("""
                        select id, at, subject, client, trace_id, action, changes::text as changes
                        from audit_entry
                        where aggregate_type = :type and aggregate_id = :id and id > :after
                        order by id limit :limit
                        """)
                .bind("type", aggregateType)
                .bind("id", aggregateId)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Entry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("subject"),
                        row.getString("client"),
                        row.getString("trace_id"),
                        row.getString("action"),
                        parse(row.getString("changes"))))
                .list();
    }

    private static JsonNode parse(String changes) {
        try {
            return JSON.readTree(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }
}
