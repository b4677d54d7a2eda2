package org.partnersuite.engagement.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Merges in the database. */
final class MergeStore {
    private static final Table<Merge> TABLE = Table.<Merge>of("opportunity_merge", "merged_id")
            .column("merged_id", "uuid", Merge::mergedId)
            .column("survivor_id", "uuid", Merge::survivorId)
            .column("merged_version", "bigint", Merge::mergedVersion)
            .column("survivor_version", "bigint", Merge::survivorVersion)
            .column("lines_taken", "integer", Merge::linesTaken)
            .column("by", "text", Merge::by)
            .column("at", "timestamptz", Merge::at)
            .column("reason", "text", Merge::reason);

    /** Also those that came with one that had survived a merge before. */
    private static final String OF_SURVIVOR = """
            select m.* from opportunity o join opportunity_merge m on m.merged_id = o.id where o.merged_into = ?
            """;

    private MergeStore() {}

    static void insert(Handle db, Merge merge) {
        TABLE.insert(db, List.of(merge));
    }

    static List<Merge> of(Handle db, UUID survivor) {
        return db.createQuery(OF_SURVIVOR + "order by m.at, m.merged_id")
                .bind(0, survivor)
                .map((row, context) -> merge(row))
                .list();
    }

    static Optional<Merge> find(Handle db, UUID survivor, UUID merged) {
        return db.createQuery(OF_SURVIVOR + "and o.id = ?")
                .bind(0, survivor)
                .bind(1, merged)
                .map((row, context) -> merge(row))
                .findOne();
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                row.getObject("merged_id", UUID.class),
                row.getObject("survivor_id", UUID.class),
                row.getLong("merged_version"),
                row.getLong("survivor_version"),
                row.getInt("lines_taken"),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
