package org.partnersuite.engagement.loop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Table;

/** Engagements and their opportunities in the database. */
final class EngagementStore {
    private static final Table<Engagement> ENGAGEMENT = Table.<Engagement>of("engagement", "id")
            .column("id", "uuid", Engagement::id)
            .column("version", "bigint", Engagement::version)
            .column("account_id", "uuid", e -> e.details().accountId())
            .column("title", "text", e -> e.details().title())
            .column("tdp", "text", e -> e.details().tdp())
            .column("use_case", "text", e -> e.details().useCase())
            .column("use_case_code", "text", e -> e.details().useCaseCode())
            .column("offering", "text", e -> e.details().offering())
            .column("owner", "text", e -> e.details().owner())
            .column("sponsor", "text", e -> e.details().sponsor())
            .column("reference_architecture", "text", e -> e.details().referenceArchitecture())
            .column("workload", "text", e -> e.details().workload())
            .column("workload_in_production_on", "date", e -> e.details().workloadInProductionOn())
            .column("loop_number", "integer", Engagement::loopNumber)
            .column("previous_engagement_id", "uuid", Engagement::previousEngagementId)
            .column("stage", "text", e -> e.progress().stage())
            .column("stage_entered_at", "timestamptz", e -> e.progress().enteredAt())
            .column("moves", "integer", e -> e.progress().moves())
            .column("created_at", "timestamptz", Engagement::createdAt)
            .column("updated_at", "timestamptz", Engagement::updatedAt);

    private static final Table<Link> LINK = Table.<Link>of("engagement_opportunity", "opportunity_id")
            .column("engagement_id", "uuid", Link::engagementId)
            .column("opportunity_id", "uuid", Link::opportunityId);

    private static final String INSERT =
            """
            with e as (
                %s
            ), move as (
                %s
            )
            """.formatted(ENGAGEMENT.insertion(), LoopMoves.TABLE.insertion()) + LINK.insertion();
    private static final String UPDATE = """
            with e as (
                update engagement e set %s from %s where e.id = r.id
            ), wished as materialized (
                select r.* from %s
            ), unlinked as (
                delete from engagement_opportunity old
                where old.engagement_id = ?
                  and not exists (select from wished w where w.opportunity_id = old.opportunity_id)
            )
            insert into engagement_opportunity (engagement_id, opportunity_id)
            select w.engagement_id, w.opportunity_id from wished w on conflict do nothing
            """.formatted(ENGAGEMENT.assignments("r"), ENGAGEMENT.rows(), LINK.rows());
    private static final String MOVED = """
            with e as (
                update engagement set version = ?, stage = ?, stage_entered_at = ?::timestamptz, moves = ?,
                    updated_at = ?::timestamptz
                where id = ?
            )
            """ + LoopMoves.TABLE.insertion();
    private static final String SELECT = "select " + EngagementRow.COLUMNS + " from engagement e where ";
    private static final LockedRows<Engagement> LOCK = locked("e.id = :id");
    private static final LockedRows<Engagement> LOCK_OF_OPPORTUNITY = locked("""
            e.id in (select eo.engagement_id from engagement_opportunity eo where eo.opportunity_id = :opportunity)""");

    private record Link(UUID engagementId, UUID opportunityId) {}

    private EngagementStore() {}

    static void insert(Handle db, Engagement engagement, LoopMove first) {
        ColumnStatement in = new ColumnStatement(db, INSERT);
        ENGAGEMENT.bind(in, List.of(engagement));
        LoopMoves.TABLE.bind(in, List.of(first));
        LINK.bind(in, links(engagement));
        in.execute();
    }

    /** Its row is locked by {@link #lock} before. */
    static void update(Handle db, Engagement engagement) {
        ColumnStatement in = new ColumnStatement(db, UPDATE);
        ENGAGEMENT.bind(in, List.of(engagement));
        LINK.bind(in, links(engagement));
        in.value(engagement.id()).execute();
    }

    static void move(Handle db, Engagement after, LoopMove move) {
        ColumnStatement in = new ColumnStatement(db, MOVED)
                .value(after.version())
                .value(after.progress().stage().name())
                .value(after.progress().enteredAt().toString())
                .value(after.progress().moves())
                .value(after.updatedAt().toString())
                .value(after.id());
        LoopMoves.TABLE.bind(in, List.of(move));
        in.execute();
    }

    static Optional<Engagement> find(Handle db, UUID id) {
        return db.createQuery(SELECT + "e.id = ?")
                .bind(0, id)
                .map(EngagementRow::read)
                .findOne();
    }

    static Optional<Engagement> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    /** In the order of their ids, so that two who do so never deadlock. */
    static List<Engagement> lockOfOpportunity(Handle db, UUID opportunityId) {
        return LOCK_OF_OPPORTUNITY.list(db, query -> query.bind("opportunity", opportunityId));
    }

    private static LockedRows<Engagement> locked(String condition) {
        return new LockedRows<>(
                "select 1 from engagement e where " + condition + " order by e.id for no key update of e",
                SELECT + condition + " order by e.id",
                EngagementRow::read);
    }

    /** The engagement that follows one for a use case. */
    static Optional<UUID> follower(Handle db, UUID previous, String useCase) {
        return db.createQuery("select id from engagement where previous_engagement_id = ? and use_case = ?")
                .bind(0, previous)
                .bind(1, useCase)
                .mapTo(UUID.class)
                .findOne();
    }

    private static List<Link> links(Engagement engagement) {
        return engagement.details().opportunityIds().stream()
                .map(opportunity -> new Link(engagement.id(), opportunity))
                .toList();
    }
}
