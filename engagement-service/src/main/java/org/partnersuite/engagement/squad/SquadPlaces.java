package org.partnersuite.engagement.squad;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Change;

/** Places that requests hold in squads. Taking one locks the squad: of two requests for the last place, one waits. */
public final class SquadPlaces {
    private static final String HELD = """
            select p.squad_id, p.request_id, r.opportunity_id, p.taken_at, p.released_at
            from squad_place p join deal_support_opportunity r using (request_id)
            where p.squad_id = any(:squads) and p.taken_at < :end and (p.released_at is null or p.released_at > :begin)
            """;

    private SquadPlaces() {}

    /** Locks a squad, to take a place of it. */
    public static Optional<SquadLoad> lock(Change change, UUID squad) {
        return SquadStore.lock(change.db(), squad);
    }

    /**
     * A request takes a place of a squad and releases its previous one.
     *
     * @param number of the move that takes it
     */
    public static void take(Change change, UUID squad, UUID request, int number) {
        release(change, request);
        change.db()
                .execute(
                        "insert into squad_place (request_id, number, squad_id, taken_at) values (?, ?, ?, ?::timestamptz)",
                        request,
                        number,
                        squad,
                        change.now().toString());
    }

    /** Also for a request without a place. Clocks may differ: a place is never released before it was taken. */
    public static void release(Change change, UUID request) {
        change.db()
                .execute(
                        "update squad_place set released_at = greatest(taken_at, ?::timestamptz) "
                                + "where request_id = ? and released_at is null",
                        change.now().toString(),
                        request);
    }

    /** Those held at some time from a week to another. */
    static List<HeldPlace> held(Handle db, List<UUID> squads, IsoWeek first, IsoWeek last) {
        return db.createQuery(HELD)
                .bindArray("squads", UUID.class, squads)
                .bind("begin", first.begin())
                .bind("end", last.end())
                .mapTo(HeldPlace.class)
                .list();
    }
}
