package org.partnersuite.engagement.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Table;

/** Activities in the database. */
final class ActivityStore {
    private static final Table<Activity> TABLE = Table.<Activity>of("activity", "id")
            .column("id", "uuid", Activity::id)
            .column("version", "bigint", Activity::version)
            .column("opportunity_id", "uuid", Activity::opportunityId)
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
    private static final String SELECT = "select " + ActivityRow.COLUMNS + " from " + ActivityRow.TABLES + " where ";
    private static final String LOCK = "select " + ActivityRow.COLUMNS + ", " + OpportunityFacts.COLUMNS + " from "
            + ActivityRow.TABLES + " where t.id = ? for share of o for no key update of t";

    private ActivityStore() {}

    /** An activity whose row this transaction has locked, and the opportunity that stays as it is meanwhile. */
    record Locked(Activity activity, OpportunityFacts opportunity) {}

    static void insert(Handle db, Activity activity) {
        TABLE.insert(db, List.of(activity));
    }

    /** The rows are locked before. */
    static void update(Handle db, List<Activity> activities) {
        TABLE.update(db, activities);
    }

    /** A partner finds only those of its opportunities. */
    static Optional<Activity> find(Handle db, UUID id, Caller reader) {
        return db.createQuery(SELECT + "t.id = :id and (:partner::uuid is null or o.partner_id = :partner::uuid)")
                .bind("id", id)
                .bind("partner", reader.partnerId())
                .map((row, context) -> ActivityRow.read(row))
                .findOne();
    }

    /**
     * The opportunity is locked first, as by everybody who changes both. Asked twice: an activity that waited for its
     * opportunity's merge belongs to another one now, which only a second statement sees.
     */
    static Optional<Locked> lock(Handle db, UUID id) {
        return lockOnce(db, id).or(() -> lockOnce(db, id));
    }

    private static Optional<Locked> lockOnce(Handle db, UUID id) {
        return db.createQuery(LOCK)
                .bind(0, id)
                .map((row, context) -> new Locked(ActivityRow.read(row), OpportunityFacts.read(row)))
                .findOne();
    }
}
