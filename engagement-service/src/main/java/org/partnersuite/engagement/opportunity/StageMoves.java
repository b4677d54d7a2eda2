package org.partnersuite.engagement.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The recorded moves of an opportunity. */
final class StageMoves {
    private StageMoves() {}

    /** From the first to the latest. */
    static List<StageMove> of(Handle db, UUID opportunityId) {
        return db.createQuery("select * from opportunity_stage_move where opportunity_id = ? order by number")
                .bind(0, opportunityId)
                .map((row, context) -> move(row))
                .list();
    }

    private static StageMove move(ResultSet row) throws SQLException {
        String from = row.getString("from_stage");
        return new StageMove(
                row.getObject("opportunity_id", UUID.class),
                row.getInt("number"),
                StageMove.Kind.valueOf(row.getString("kind")),
                from == null ? null : Stage.valueOf(from),
                Stage.valueOf(row.getString("to_stage")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                evidence(row),
                row.getString("note"),
                row.getString("reason"),
                row.getString("loss_reason"),
                row.getObject("seconds_in_previous_stage", Long.class));
    }

    private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
        String code = row.getString("evidence_code");
        return code == null
                ? null
                : new Evidence(
                        EvidenceCode.valueOf(code),
                        row.getObject("evidence_on", LocalDate.class),
                        row.getString("evidence_note"),
                        row.getString("evidence_link"));
    }
}
