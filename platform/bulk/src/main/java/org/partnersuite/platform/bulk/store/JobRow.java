package org.partnersuite.platform.bulk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.Charset;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Json;

/** A row of {@code bulk_job}, read. */
final class JobRow implements RowMapper<BulkJob> {

    @Override
    public BulkJob map(ResultSet row, StatementContext context) throws SQLException {
        return new BulkJob(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                spec(row),
                JobState.valueOf(row.getString("state")),
                creator(row),
                new BulkJob.Times(
                        row.getTimestamp("created_at").toInstant(),
                        instant(row, "queued_at"),
                        instant(row, "started_at"),
                        instant(row, "finished_at")),
                content(row),
                new BulkJob.Progress(
                        row.getInt("chunks_done"),
                        row.getInt("failed_attempts"),
                        row.getLong("rows_created"),
                        row.getLong("rows_updated"),
                        row.getLong("rows_unchanged"),
                        row.getLong("rows_failed"),
                        row.getLong("rows_warned")),
                failure(row.getString("failure")),
                row.getString("traceparent"));
    }

    private static Caller creator(ResultSet row) throws SQLException {
        return new Caller(
                row.getString("subject"),
                row.getString("client"),
                Set.copyOf(texts(row, "roles")),
                row.getObject("partner_id", UUID.class));
    }

    private static JobSpec spec(ResultSet row) throws SQLException {
        String delimiter = row.getString("delimiter");
        UUID profile = row.getObject("profile_id", UUID.class);
        return new JobSpec(
                row.getString("object"),
                JobFormat.valueOf(row.getString("format")),
                delimiter == null ? null : delimiter.charAt(0),
                row.getString("external_id_source"),
                profile == null ? null : new JobSpec.Profile(profile, row.getInt("profile_version")),
                row.getBoolean("dry_run"));
    }

    private static BulkJob.@Nullable Content content(ResultSet row) throws SQLException {
        UUID upload = row.getObject("upload_id", UUID.class);
        String charset = row.getString("charset");
        return upload == null
                ? null
                : new BulkJob.Content(
                        upload,
                        texts(row, "columns"),
                        row.getLong("rows_total"),
                        row.getInt("chunks_total"),
                        charset == null ? null : Charset.forName(charset),
                        row.getString("content_digest"));
    }

    private static @Nullable RowFault failure(@Nullable String json) {
        try {
            return json == null ? null : Json.mapper().readValue(json, RowFault.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failure is no fault", e);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
