package org.partnersuite.engagement.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Table;

/** Activities in the database. */
final class ActivityStore {
    private static final Table<Activity> TABLE = Table.<Activity>of("activity", "id")
            .column("id", "uuid", Activity::id)
            .column("version", "bigint", Activity::version)
            .column("opportunity_id", "uuid", Activity::opportunityId)
            .column("account_id", "uuid", Activity::accountId)
            .column("type", "text", a -> a.details().type())
            .column("workshop_kind", "text", a -> a.details().workshopKind())
            .column("subject", "text", a -> a.details().subject())
            .column("source", "text", a -> a.details().source())
            .column("counts_as_pilot", "boolean", a -> a.countsAsPilot().value())
            .column("l30", "text", a -> a.details().l30())
            .column("technical_seller", "text", a -> a.details().technicalSeller())
            .texts("team", a -> a.details().team())
            .column("planned_start", "date", a -> a.details().dates().plannedStart())
            .column("planned_end", "date", a -> a.details().dates().plannedEnd())
            .column("actual_start", "date", a -> a.details().dates().actualStart())
            .column("actual_end", "date", a -> a.details().dates().actualEnd())
            .column("status", "text", a -> a.status().value())
            .column("outcome", "text", a -> a.details().outcome())
            .column("cancelled_on", "date", Activity::cancellation, Cancellation::on)
            .column("cancelled_by", "text", Activity::cancellation, Cancellation::by)
            .column("cancellation_reason", "text", Activity::cancellation, Cancellation::reason)
            .column("success_criteria", "text", a -> a.details().agreement().successCriteria())
            .column("client_participation", "text", a -> a.details().agreement().clientParticipation())
            .column("agreed_use_case", "text", a -> a.details().agreement().agreedUseCase())
            .texts("committed_ours", a -> a.details().agreement().committedOurs())
            .texts("committed_clients", a -> a.details().agreement().committedClients())
            .column("created_at", "timestamptz", Activity::createdAt)
            .column("updated_at", "timestamptz", Activity::updatedAt);
    private static final String SELECT = "select " + ActivityRow.SEEN_COLUMNS + ", " + OpportunityFacts.COLUMNS
            + " from activity t join opportunity o on o.id = t.opportunity_id where t.id = ";
    private static final LockedRows<InPlace> LOCK = new LockedRows<>(
            "select 1 from activity t join opportunity o on o.id = t.opportunity_id where t.id = :id"
                    + " for share of o for no key update of t",
            SELECT + ":id",
            (row, context) -> inPlace(row));
    private static final String LOCK_ALL = "select " + ActivityRow.COLUMNS
            + " from activity t where t.opportunity_id = ? order by t.id for no key update";

    private ActivityStore() {}

    /** An activity with the opportunity that it is work on. */
    record InPlace(Activity activity, OpportunityFacts opportunity, int completedBefore) {}

    static void insert(Handle db, Activity activity) {
        TABLE.insert(db, List.of(activity));
    }

    /** The rows are locked before. */
    static void update(Handle db, List<Activity> activities) {
        TABLE.update(db, activities);
    }

    /** A partner finds only those of its opportunities. */
    static Optional<InPlace> find(Handle db, UUID id, Caller reader) {
        return db.createQuery(SELECT + ":id and (:partner::uuid is null or o.partner_id = :partner::uuid)")
                .bind("id", id)
                .bind("partner", reader.partnerId())
                .map((row, context) -> inPlace(row))
                .findOne();
    }

    /**
     * The activity's row is locked until the transaction ends, and its opportunity stays as it is meanwhile. The
     * opportunity is locked first, as by everybody who changes both.
     */
    static Optional<InPlace> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    static List<Activity> lockAll(Handle db, UUID opportunityId) {
        return db.createQuery(LOCK_ALL)
                .bind(0, opportunityId)
                .map((row, context) -> ActivityRow.read(row))
                .list();
    }

    /** After a change; only of an MVP is there something to count. */
    static SeenActivity seen(Change change, Activity activity) {
        int completedBefore = activity.details().type() == ActivityType.MVP
                ? find(change.db(), activity.id(), change.caller())
                        .orElseThrow()
                        .completedBefore()
                : 0;
        return SeenActivity.at(change.now(), activity, completedBefore);
    }

    private static InPlace inPlace(ResultSet row) throws SQLException {
        return new InPlace(ActivityRow.read(row), OpportunityFacts.read(row), row.getInt("completed_before"));
    }
}
