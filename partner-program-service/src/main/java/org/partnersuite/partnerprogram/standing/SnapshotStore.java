package org.partnersuite.partnerprogram.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where snapshots are kept, and when the next one of each partner is due. */
final class SnapshotStore {
    static final String DUE = "select partner_id as id, snapshot_on as day from standing_schedule";

    private static final Table<Snapshot> TABLE = Table.of("standing_snapshot", "partner_id", Snapshot.class);

    private SnapshotStore() {}

    /** When the next snapshot of a partner is due, and how many it has. */
    record Due(UUID partnerId, LocalDate snapshotOn, int snapshots) {}

    /** Those of the partners that are due, locked; those that are locked elsewhere are left out. */
    static List<Due> lockDue(Handle db, Collection<UUID> partners, LocalDate today) {
        return db.createQuery("""
                        select partner_id, snapshot_on, snapshots from standing_schedule
                        where partner_id = any(:ids) and snapshot_on <= :today
                        order by partner_id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, partners)
                .bind("today", today)
                .mapTo(Due.class)
                .list();
    }

    /** The next one is due a month later. */
    static void next(Handle db, Collection<UUID> partners) {
        db.createUpdate("""
                        update standing_schedule set snapshot_on = (snapshot_on + interval '1 month')::date
                        where partner_id = any(:ids)
                        """).bindArray("ids", UUID.class, partners).execute();
    }

    static void insert(Handle db, List<Snapshot> taken) {
        if (!TABLE.insert(db, taken)) {
            throw new IllegalStateException("the schedule is locked, so nobody else can take the snapshot");
        }
        db.createUpdate("update standing_schedule set snapshots = snapshots + 1 where partner_id = any(:ids)")
                .bindArray(
                        "ids",
                        UUID.class,
                        taken.stream().map(Snapshot::partnerId).toList())
                .execute();
    }

    /** The partner's snapshots up to a day, oldest first. */
    static List<Snapshot> upTo(Handle db, UUID partner, LocalDate day) {
        return db.createQuery("""
                        select * from standing_snapshot where partner_id = :partner and day <= :day order by day
                        """)
                .bind("partner", partner)
                .bind("day", day)
                .map(Rows.of(Snapshot.class))
                .list();
    }

    static Optional<Snapshot> latest(Handle db, UUID partner) {
        return db.createQuery("select * from standing_snapshot where partner_id = :partner order by day desc limit 1")
                .bind("partner", partner)
                .map(Rows.of(Snapshot.class))
                .findOne();
    }
}
