package org.partnersuite.engagement.loop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Table;

/** The recorded moves of an engagement. */
final class LoopMoves {
    static final Table<LoopMove> TABLE = Table.<LoopMove>of("engagement_stage_move", "number")
            .column("engagement_id", "uuid", LoopMove::engagementId)
            .column("number", "integer", LoopMove::number)
            .column("kind", "text", LoopMove::kind)
            .column("from_stage", "text", LoopMove::from)
            .column("to_stage", "text", LoopMove::to)
            .column("at", "timestamptz", LoopMove::at)
            .column("by", "text", LoopMove::by)
            .column("reason", "text", LoopMove::reason)
            .column("note", "text", LoopMove::note)
            .column("met", "jsonb", move -> Json.mapper().valueToTree(move.met()))
            .column("seconds_in_previous_stage", "bigint", LoopMove::secondsInPreviousStage);

    private static final TypeReference<List<LoopMove.Met>> MET = new TypeReference<>() {};

    private LoopMoves() {}

    /** From the first to the latest. */
    static List<LoopMove> of(Handle db, UUID engagementId) {
        return db.createQuery("select * from engagement_stage_move where engagement_id = ? order by number")
                .bind(0, engagementId)
                .map((row, context) -> read(row))
                .list();
    }

    private static LoopMove read(ResultSet row) throws SQLException {
        return new LoopMove(
                row.getObject("engagement_id", UUID.class),
                row.getInt("number"),
                LoopMove.Kind.valueOf(row.getString("kind")),
                from(row.getString("from_stage")),
                MethodStage.valueOf(row.getString("to_stage")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("reason"),
                row.getString("note"),
                met(row.getString("met")),
                row.getObject("seconds_in_previous_stage", Long.class));
    }

    private static @Nullable MethodStage from(@Nullable String stage) {
        return stage == null ? null : MethodStage.valueOf(stage);
    }

    private static List<LoopMove.Met> met(String json) {
        try {
            return Json.mapper().readValue(json, MET);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }
}
