package org.partnersuite.engagement.transition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;

/** Reads a row of {@code transition_document}. */
public final class TransitionDocumentRow {
    /** Of a table {@code t}. */
    public static final String COLUMNS = "t.*";

    private static final TypeReference<List<Stakeholder>> STAKEHOLDERS = new TypeReference<>() {};
    private static final TypeReference<List<BoughtLine>> LINES = new TypeReference<>() {};

    private TransitionDocumentRow() {}

    public static TransitionDocument read(ResultSet row, StatementContext context) throws SQLException {
        return new TransitionDocument(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                details(row),
                progress(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static DocumentDetails details(ResultSet row) throws SQLException {
        return new DocumentDetails(
                row.getObject("account_id", UUID.class),
                row.getObject("engagement_id", UUID.class),
                row.getObject("opportunity_id", UUID.class),
                row.getString("customer_success_manager"),
                row.getString("use_case"),
                row.getString("sponsor"),
                row.getString("reference_architecture"),
                row.getString("workload"),
                List.of((String[]) row.getArray("expected_outcomes").getArray()),
                json(row.getString("stakeholders"), STAKEHOLDERS),
                new Bought(
                        json(row.getString("bought"), LINES), row.getObject("bought_opportunity_version", Long.class)));
    }

    private static DocumentProgress progress(ResultSet row) throws SQLException {
        return new DocumentProgress(
                DocumentStatus.valueOf(row.getString("status")),
                row.getInt("moves"),
                row.getString("prepared_by"),
                row.getString("submitted_by"),
                instant(row, "submitted_at"),
                row.getString("decided_by"),
                instant(row, "decided_at"),
                row.getString("return_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <T> T json(String json, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }
}
