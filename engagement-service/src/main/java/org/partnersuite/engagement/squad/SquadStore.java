package org.partnersuite.engagement.squad;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Rows;

/** Squads with the places that are held of them, as lists and proposals read them. */
public final class SquadStore {
    /** Of a table {@code s}. */
    public static final String PLACES_HELD =
            "(select count(*) from squad_place p where p.squad_id = s.id and p.released_at is null)::integer";

    /** Of a table {@code s}. */
    public static final String COLUMNS = "s.*, " + PLACES_HELD + " as places_held";

    private static final String SELECT = "select " + COLUMNS + " from squad s where ";
    private static final LockedRows<SquadLoad> LOCK = new LockedRows<>(
            "select 1 from squad where id = :id for no key update", SELECT + "s.id = :id", Rows.of(SquadLoad.class));

    private SquadStore() {}

    static Optional<SquadLoad> find(Handle db, UUID id) {
        return db.createQuery(SELECT + "s.id = :id")
                .bind("id", id)
                .mapTo(SquadLoad.class)
                .findOne();
    }

    /** Its row stays locked until the transaction ends, and its places are counted under the lock. */
    static Optional<SquadLoad> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    /** By name. */
    static List<Squad> all(Handle db) {
        return db.createQuery("select * from squad order by name")
                .mapTo(Squad.class)
                .list();
    }

    /** Active ones that know an offering and have a free place. */
    static List<SquadLoad> free(Handle db, String offering) {
        return db.createQuery("select * from (" + SELECT + "s.status = 'ACTIVE' and :offering = any (s.offerings)) s "
                        + "where places_held < capacity order by name")
                .bind("offering", offering)
                .mapTo(SquadLoad.class)
                .list();
    }
}
