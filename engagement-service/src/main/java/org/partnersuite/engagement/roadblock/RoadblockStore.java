package org.partnersuite.engagement.roadblock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.locking.LockedRows;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Table;

/** Roadblocks in the database, which keeps their geography. */
final class RoadblockStore {
    private static final Table<Roadblock> TABLE = Table.<Roadblock>of("roadblock", "id")
            .column("id", "uuid", Roadblock::id)
            .column("version", "bigint", Roadblock::version)
            .column("opportunity_id", "uuid", Roadblock::opportunityId)
            .column("account_id", "uuid", Roadblock::accountId)
            .column("category", "text", r -> r.details().category())
            .column("severity", "text", r -> r.details().severity())
            .column("offering", "text", r -> r.details().offering())
            .column("description", "text", r -> r.details().description())
            .column("raised_by", "text", r -> r.details().raisedBy())
            .column("raised_at", "timestamptz", r -> r.details().raisedAt())
            .column("resolved_by", "text", Roadblock::resolution, Resolution::by)
            .column("resolved_at", "timestamptz", Roadblock::resolution, Resolution::at)
            .column("resolution", "text", Roadblock::resolution, Resolution::note)
            .column("created_at", "timestamptz", Roadblock::createdAt)
            .column("updated_at", "timestamptz", Roadblock::updatedAt);
    private static final String SELECT =
            "select " + RoadblockRow.COLUMNS + " from roadblock t join opportunity o on o.id = t.opportunity_id where ";
    private static final LockedRows<Roadblock> LOCK = new LockedRows<>(
            "select 1 from roadblock t join opportunity o on o.id = t.opportunity_id where t.id = :id"
                    + " for share of o for no key update of t",
            SELECT + "t.id = :id",
            (row, context) -> RoadblockRow.read(row));

    private RoadblockStore() {}

    /** Its opportunity is locked before, and with it the geography that the roadblock takes from there. */
    static void insert(Handle db, Roadblock roadblock) {
        TABLE.insert(db, List.of(roadblock));
    }

    /** The rows are locked before. */
    static void update(Handle db, List<Roadblock> roadblocks) {
        TABLE.update(db, roadblocks);
    }

    /** A partner finds only those of its opportunities. */
    static Optional<Roadblock> find(Handle db, UUID id, Caller reader) {
        return db.createQuery(SELECT + "t.id = :id and (:partner::uuid is null or o.partner_id = :partner::uuid)")
                .bind("id", id)
                .bind("partner", reader.partnerId())
                .map((row, context) -> RoadblockRow.read(row))
                .findOne();
    }

    /** Its row stays locked until the transaction ends. The opportunity is locked first, as by everybody who changes both. */
    static Optional<Roadblock> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    static List<Roadblock> lockAll(Handle db, UUID opportunityId) {
        return db.createQuery(SELECT + "t.opportunity_id = ? order by t.id for no key update of t")
                .bind(0, opportunityId)
                .map((row, context) -> RoadblockRow.read(row))
                .list();
    }
}
