package org.partnersuite.platform.unitofwork.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.TextBounds;

/** One change of an aggregate. */
public record HistoryEntry(
        Instant at,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Subject of the token.", examples = "jane")
        String by,

        @Schema(description = "Client to which the token was issued.", examples = "crm-sync")
        String client,

        @Schema(pattern = TextBounds.TRACE_ID, description = "Trace id of the request.") @Nullable
        String traceId,

        @Schema(examples = "revised") String action,
        List<FieldChange> changes) {
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    /** A field before and after; absent where there was none. */
    @Schema(name = "FieldChange")
    public record FieldChange(
            @Schema(examples = "closeDate") String field,
            @Schema(implementation = Object.class) @Nullable JsonNode from,
            @Schema(implementation = Object.class) @Nullable JsonNode to) {}

    static HistoryEntry read(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("client"),
                row.getString("trace_id"),
                row.getString("action"),
                changes(row.getString("changes")));
    }

    private static List<FieldChange> changes(String json) {
        try {
            return Json.mapper().readValue(json, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }
}
