package org.partnersuite.engagement.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.LikelyDuplicates.Near;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.LockedRows;

/** Opportunities, their lines and their moves in the database. */
final class OpportunityStore {
    private static final String FOLLOWED =
            " from opportunity o where o.id = (select coalesce(m.merged_into, m.id) from opportunity m where ";

    private static final String IN_CONTEXT = "select " + OpportunityRow.COLUMNS + ", " + ClientContext.COLUMNS
            + " from opportunity o " + ClientContext.OF_OPPORTUNITY;

    private static final LockedRows<Locked> BY_ID = locked("o.id = :id", "no key update");
    private static final LockedRows<Locked> BY_EXTERNAL_ID =
            locked("o.external_source = :source and o.external_id = :externalId", "no key update");
    private static final LockedRows<Locked> BY_IDS = locked("o.id = any (:ids)", "update");
    private static final LockedRows<Locked> COUNTERPARTS =
            locked("o.counterpart_id = :id and o.merged_into is null", "no key update");
    private static final LockedRows<Known> OF_IMPORT = lockedBy(
            "select " + OpportunityRow.COLUMNS + """
                    , exists (select from opportunity_stage_move m
                              where m.opportunity_id = o.id and m.kind <> 'IMPORTED') as moved_here
                    from opportunity o
                    """,
            "(o.external_source, o.external_id) in (select * from unnest(:sources::text[], :externalIds::text[]))",
            "no key update",
            OpportunityStore::known);

    private OpportunityStore() {}

    /**
     * What became of one row.
     *
     * @param written false when its external id is taken, or something it refers to is unknown
     * @param client null when something it refers to is unknown
     * @param unknown all of that
     * @param near what a new one may repeat
     */
    record Written(boolean written, @Nullable ClientContext client, List<Fault> unknown, List<Near> near) {
        static Written of(Opportunity asked, ResultSet row) throws SQLException {
            List<Fault> unknown = References.unknown(asked.details(), row);
            return new Written(
                    row.getObject("written") != null,
                    unknown.isEmpty() ? ClientContext.read(row) : null,
                    unknown,
                    LikelyDuplicates.read(row.getString("near")));
        }
    }

    /** An opportunity whose row this transaction has locked. */
    record Locked(Opportunity opportunity, ClientContext client) {}

    static List<Written> insert(Handle db, List<Opportunity> opportunities, List<StageMove> moves) {
        return write(db, OpportunityStatements.INSERT, opportunities, moves);
    }

    /** Inserts one, and finds what is near it. */
    static Written create(Handle db, Opportunity opportunity, StageMove move) {
        return write(db, OpportunityStatements.CREATE, List.of(opportunity), List.of(move))
                .getFirst();
    }

    /** The rows are locked by {@link #lock} before. */
    static List<Written> update(Handle db, List<Opportunity> opportunities, List<StageMove> moves) {
        return write(db, OpportunityStatements.UPDATE, opportunities, moves);
    }

    private static List<Written> write(Handle db, String sql, List<Opportunity> opportunities, List<StageMove> moves) {
        Map<UUID, Opportunity> asked =
                opportunities.stream().collect(Collectors.toMap(Opportunity::id, Function.identity()));
        Map<UUID, Written> written = HashMap.newHashMap(opportunities.size());
        ColumnStatement in = new ColumnStatement(db, sql);
        OpportunityTables.OPPORTUNITY.bind(in, opportunities);
        OpportunityTables.LINE.bind(in, OpportunityTables.lines(opportunities));
        OpportunityTables.MOVE.bind(in, moves);
        OpportunityTables.ASKED.bind(in, opportunities);
        in.query(row -> {
            UUID id = row.getObject("asked", UUID.class);
            written.put(id, Written.of(Objects.requireNonNull(asked.get(id)), row));
        });
        return opportunities.stream().map(o -> written.get(o.id())).toList();
    }

    static void move(Handle db, Opportunity to, StageMove move) {
        StageProgress progress = to.progress();
        ColumnStatement in = new ColumnStatement(db, OpportunityStatements.MOVED)
                .value(to.version())
                .value(progress.stage().name())
                .value(progress.enteredAt().toString())
                .value(progress.moves())
                .value(progress.closedOn())
                .value(progress.lossReason())
                .value(to.updatedAt().toString())
                .value(to.id());
        OpportunityTables.MOVE.bind(in, List.of(move));
        in.execute();
    }

    /** Of a merged one, the one that it was merged into. */
    static Optional<Opportunity> find(Handle db, UUID id) {
        return found(db.createQuery("select " + OpportunityRow.COLUMNS + FOLLOWED + "m.id = ?)")
                .bind(0, id));
    }

    static Optional<Opportunity> find(Handle db, ExternalId externalId) {
        return found(db.createQuery(
                        "select " + OpportunityRow.COLUMNS + FOLLOWED + "m.external_source = ? and m.external_id = ?)")
                .bind(0, externalId.source())
                .bind(1, externalId.id()));
    }

    private static Optional<Opportunity> found(Query query) {
        return query.map((row, context) -> OpportunityRow.read(row)).findOne();
    }

    static List<Near> near(Handle db, UUID id) {
        return db.createQuery("select " + LikelyDuplicates.NEAR + " as near from opportunity o where o.id = ?")
                .bind(0, id)
                .map((row, context) -> LikelyDuplicates.read(row.getString("near")))
                .findOne()
                .orElse(List.of());
    }

    /**
     * Its row stays locked until the transaction ends: of two who change it, one waits and then sees the other's.
     *
     * @throws Problem 409 when it was merged into another
     */
    static Optional<Locked> lock(Handle db, UUID id) {
        return BY_ID.one(db, query -> query.bind("id", id));
    }

    static Optional<Locked> lock(Handle db, ExternalId externalId) {
        return BY_EXTERNAL_ID.one(
                db, query -> query.bind("source", externalId.source()).bind("externalId", externalId.id()));
    }

    /** Known opportunities of one import's rows, locked in the order of their ids so that two imports never deadlock. */
    static Map<ExternalId, Known> lockAll(Handle db, List<ExternalId> externalIds) {
        Map<ExternalId, Known> known = new HashMap<>();
        OF_IMPORT
                .list(db, query -> query.bindArray("sources", String.class, texts(externalIds, ExternalId::source))
                        .bindArray("externalIds", String.class, texts(externalIds, ExternalId::id)))
                .forEach(found ->
                        known.put(Objects.requireNonNull(found.opportunity().externalId()), found));
        return known;
    }

    /**
     * An opportunity that an import's row names.
     *
     * @param movedHere a move was recorded here, not imported
     * @param mergedInto null while it lives
     */
    record Known(
            Opportunity opportunity,
            boolean movedHere,
            @Nullable UUID mergedInto) {}

    /** Nobody begins anything on them meanwhile, either. */
    static Map<UUID, Locked> lockAllFor(Handle db, List<UUID> ids) {
        Map<UUID, Locked> locked = new HashMap<>();
        BY_IDS.list(db, query -> query.bindArray("ids", UUID.class, ids))
                .forEach(found -> locked.put(found.opportunity().id(), found));
        return locked;
    }

    /** What was merged into it before follows it, so that one step leads to the living one. */
    static void merge(Handle db, UUID merged, UUID survivor, Instant now) {
        new ColumnStatement(db, """
                update opportunity o
                set merged_into = r.survivor,
                    version = case when o.id = r.merged then o.version + 1 else o.version end,
                    updated_at = case when o.id = r.merged then r.at else o.updated_at end
                from (values (?::uuid, ?::uuid, ?::timestamptz)) r (merged, survivor, at)
                where o.id = r.merged or o.merged_into = r.merged
                """)
                .value(merged)
                .value(survivor)
                .value(now.toString())
                .execute();
    }

    static List<Locked> lockCounterpartsOf(Handle db, UUID id) {
        return COUNTERPARTS.list(db, query -> query.bind("id", id));
    }

    private static LockedRows<Locked> locked(String condition, String strength) {
        return lockedBy(IN_CONTEXT, condition, strength, (row, context) -> locked(row));
    }

    /** In the order of their ids, so that two who lock several never deadlock. */
    private static <T> LockedRows<T> lockedBy(String select, String condition, String strength, RowMapper<T> row) {
        return new LockedRows<>(
                "select 1 from opportunity o where " + condition + " order by o.id for " + strength,
                select + " where " + condition + " order by o.id",
                row);
    }

    private static List<String> texts(List<ExternalId> externalIds, Function<ExternalId, String> part) {
        return externalIds.stream().map(part).toList();
    }

    private static Known known(ResultSet row, StatementContext context) throws SQLException {
        return new Known(OpportunityRow.read(row), row.getBoolean("moved_here"), OpportunityRow.mergedInto(row));
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(living(row), ClientContext.read(row));
    }

    private static Opportunity living(ResultSet row) throws SQLException {
        UUID survivor = OpportunityRow.mergedInto(row);
        if (survivor != null) {
            throw Refusals.merged(row.getObject("id", UUID.class), survivor);
        }
        return OpportunityRow.read(row);
    }
}
