package org.partnersuite.engagement.squad;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Table;

/** Squads in the database. */
final class SquadStore {
    private static final Table<Squad> TABLE = Table.<Squad>of("squad", "id")
            .column("id", "uuid", Squad::id)
            .column("version", "bigint", Squad::version)
            .column("name", "text", s -> s.details().name())
            .column("location", "text", s -> s.details().location())
            .column("geography", "text", s -> s.details().geography())
            .column("market", "text", s -> s.details().market())
            .texts("offerings", s -> s.details().offerings())
            .texts("engagement_types", s -> s.details().engagementTypes())
            .texts("people", s -> s.details().people().stream()
                    .map(member -> member.person())
                    .toList())
            .texts("people_roles", s -> s.details().people().stream()
                    .map(member -> member.role().name())
                    .toList())
            .column("capacity", "integer", s -> s.details().capacity())
            .column("status", "text", s -> s.details().status())
            .column("created_at", "timestamptz", Squad::createdAt)
            .column("updated_at", "timestamptz", Squad::updatedAt);
    private static final String SELECT =
            "select " + SquadRow.COLUMNS + ", " + SquadRow.PLACES_HELD + " as places_held from squad s where ";
    private static final LockedRows<SquadLoad> LOCK = new LockedRows<>(
            "select 1 from squad where id = :id for no key update",
            SELECT + "s.id = :id",
            (row, context) -> SquadRow.readLoad(row));

    private SquadStore() {}

    /** @return whether its name was free */
    static boolean insert(Handle db, Squad squad) {
        return TABLE.insert(db, List.of(squad));
    }

    static void update(Handle db, Squad squad) {
        TABLE.update(db, List.of(squad));
    }

    static void delete(Handle db, UUID id) {
        db.execute("delete from squad where id = ?", id);
    }

    static Optional<SquadLoad> find(Handle db, UUID id) {
        return db.createQuery(SELECT + "s.id = ?")
                .bind(0, id)
                .map((row, context) -> SquadRow.readLoad(row))
                .findOne();
    }

    static Optional<UUID> named(Handle db, String name) {
        return db.createQuery("select id from squad where name = ?")
                .bind(0, name)
                .mapTo(UUID.class)
                .findOne();
    }

    /** Its row stays locked until the transaction ends, and its places are counted under the lock. */
    static Optional<SquadLoad> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    /** By name. */
    static List<Squad> all(Handle db) {
        return db.createQuery("select " + SquadRow.COLUMNS + " from squad s order by s.name")
                .map((row, context) -> SquadRow.read(row))
                .list();
    }

    /** Active ones that know an offering and have a free place. */
    static List<SquadLoad> free(Handle db, String offering) {
        return db.createQuery("select * from (" + SELECT + "s.status = 'ACTIVE' and :offering = any (s.offerings)) s "
                        + "where places_held < capacity order by name")
                .bind("offering", offering)
                .map((row, context) -> SquadRow.readLoad(row))
                .list();
    }
}
