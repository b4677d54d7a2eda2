package org.partnersuite.engagement.squad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The places that were held, in the database. */
final class PlaceStore {
    private static final String HELD = """
            select p.squad_id, p.request_id, r.opportunity_id, p.taken_at, p.released_at
            from squad_place p join deal_support_request r on r.id = p.request_id
            where p.squad_id = any(:squads) and p.taken_at < :end::timestamptz
              and (p.released_at is null or p.released_at > :begin::timestamptz)
            """;

    private PlaceStore() {}

    /** Those held at some time from a week to another. */
    static List<HeldPlace> held(Handle db, List<UUID> squads, IsoWeek first, IsoWeek last) {
        return db.createQuery(HELD)
                .bindArray("squads", UUID.class, squads)
                .bind("begin", first.begin().toString())
                .bind("end", last.end().toString())
                .map((row, context) -> place(row))
                .list();
    }

    private static HeldPlace place(ResultSet row) throws SQLException {
        OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        return new HeldPlace(
                row.getObject("squad_id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getObject("opportunity_id", UUID.class),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                released == null ? null : released.toInstant());
    }
}
