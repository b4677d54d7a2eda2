package org.partnersuite.engagement.dealsupport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Table;

/** Requests and their moves in the database. */
final class DealSupportStore {
    private static final Table<DealSupportRequest> REQUEST = Table.<DealSupportRequest>of("deal_support_request", "id")
            .column("id", "uuid", DealSupportRequest::id)
            .column("version", "bigint", DealSupportRequest::version)
            .column("opportunity_id", "uuid", r -> r.details().opportunityId())
            .column("help", "text", r -> r.details().help())
            .column("offering", "text", r -> r.details().offering())
            .column("desired_start", "date", r -> r.details().desiredStart())
            .column("note", "text", r -> r.details().note())
            .column("status", "text", r -> r.progress().status())
            .column("status_since", "timestamptz", r -> r.progress().since())
            .column("moves", "integer", r -> r.progress().moves())
            .column("squad_id", "uuid", r -> r.progress().squadId())
            .column("interlock_on", "date", r -> r.progress().interlockOn())
            .column("reason", "text", r -> r.progress().reason())
            .column("outcome", "text", r -> r.progress().outcome())
            .column("requested_by", "text", DealSupportRequest::requestedBy)
            .column("created_at", "timestamptz", DealSupportRequest::createdAt)
            .column("updated_at", "timestamptz", DealSupportRequest::updatedAt);
    private static final Table<SupportMove> MOVE = Table.<SupportMove>of("deal_support_move", "number")
            .column("request_id", "uuid", SupportMove::requestId)
            .column("number", "integer", SupportMove::number)
            .column("move", "text", SupportMove::move)
            .column("from_status", "text", SupportMove::from)
            .column("to_status", "text", SupportMove::to)
            .column("at", "timestamptz", SupportMove::at)
            .column("by", "text", SupportMove::by)
            .column("squad_id", "uuid", SupportMove::squadId)
            .column("overridden", "boolean", SupportMove::overridden)
            .column("interlock_on", "date", SupportMove::interlockOn)
            .column("reason", "text", SupportMove::reason)
            .column("outcome", "text", SupportMove::outcome)
            .column("note", "text", SupportMove::note);
    private static final String MOVED = "with r as (update deal_support_request t set " + REQUEST.assignments("r")
            + " from " + REQUEST.rows() + " where t.id = r.id) " + MOVE.insertion();
    private static final String SELECT = "select " + DealSupportRow.COLUMNS + " from deal_support_request r where ";
    private static final LockedRows<DealSupportRequest> LOCK = locked("r.id = :id");
    private static final LockedRows<DealSupportRequest> LOCK_OF = locked("r.opportunity_id = :opportunity");

    private DealSupportStore() {}

    static void insert(Handle db, DealSupportRequest request) {
        REQUEST.insert(db, List.of(request));
    }

    static void update(Handle db, List<DealSupportRequest> requests) {
        REQUEST.update(db, requests);
    }

    static void move(Handle db, DealSupportRequest.Moved moved) {
        ColumnStatement in = new ColumnStatement(db, MOVED);
        REQUEST.bind(in, List.of(moved.request()));
        MOVE.bind(in, List.of(moved.move()));
        in.execute();
    }

    /** @param partner whose opportunities alone are seen; null sees all */
    static Optional<DealSupportRequest> find(Handle db, UUID id, @Nullable UUID partner) {
        return db.createQuery(SELECT + "r.id = :id and (:partner::uuid is null or exists (select from opportunity o"
                        + " where o.id = r.opportunity_id and o.partner_id = :partner::uuid))")
                .bind("id", id)
                .bind("partner", partner)
                .map((row, context) -> DealSupportRow.read(row))
                .findOne();
    }

    /** Its row stays locked until the transaction ends: of two who change it, one waits and then sees the other's. */
    static Optional<DealSupportRequest> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    /** Those of an opportunity, locked in the order of their ids. */
    static List<DealSupportRequest> lockOf(Handle db, UUID opportunity) {
        return LOCK_OF.list(db, query -> query.bind("opportunity", opportunity));
    }

    private static LockedRows<DealSupportRequest> locked(String condition) {
        return new LockedRows<>(
                "select 1 from deal_support_request r where " + condition + " order by r.id for no key update",
                SELECT + condition + " order by r.id",
                (row, context) -> DealSupportRow.read(row));
    }

    /** From the first to the latest. */
    static List<SupportMove> movesOf(Handle db, UUID id) {
        return db.createQuery("select * from deal_support_move where request_id = ? order by number")
                .bind(0, id)
                .map((row, context) -> DealSupportRow.readMove(row))
                .list();
    }
}
