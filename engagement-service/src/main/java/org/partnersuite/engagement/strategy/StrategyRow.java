package org.partnersuite.engagement.strategy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;

/** A strategy's columns, with its latest publication. */
public final class StrategyRow {
    /** Of {@link #TABLES}. */
    public static final String COLUMNS = """
            s.*, v.owner as version_owner, v.content as version_content, v.note as version_note, v.published_by,
            v.published_at
            """;

    public static final String TABLES = """
            technical_strategy s
            left join technical_strategy_version v on v.strategy_id = s.id and v.number = s.published_number
            """;

    private StrategyRow() {}

    public static TechnicalStrategy read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new TechnicalStrategy(
                id,
                row.getLong("version"),
                new StrategySubject(
                        row.getObject("account_id", UUID.class),
                        row.getObject("partner_id", UUID.class),
                        row.getString("brand")),
                new StrategyDraft(row.getString("owner"), content(row.getString("content"))),
                latest(row, id),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable PublishedVersion latest(ResultSet row, UUID id) throws SQLException {
        int number = row.getInt("published_number");
        return number == 0
                ? null
                : new PublishedVersion(
                        id,
                        number,
                        row.getString("version_owner"),
                        content(row.getString("version_content")),
                        row.getString("version_note"),
                        row.getString("published_by"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    /** Of the table of versions alone. */
    static PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(
                row.getObject("strategy_id", UUID.class),
                row.getInt("number"),
                row.getString("owner"),
                content(row.getString("content")),
                row.getString("note"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static StrategyContent content(String json) {
        try {
            return Json.mapper().readValue(json, StrategyContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }
}
