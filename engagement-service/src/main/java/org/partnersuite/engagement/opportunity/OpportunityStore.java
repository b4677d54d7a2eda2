package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.LikelyDuplicates.Near;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Rows;

/** Opportunities, their lines and their moves in the database. */
final class OpportunityStore {
    /** Of a {@link ClientOpportunity}. */
    static final String IN_CONTEXT = "select " + OpportunityRow.COLUMNS + ", " + ClientContext.COLUMNS
            + " from opportunity o " + ClientContext.OF_OPPORTUNITY;

    private static final LockedRows<ClientOpportunity> BY_ID = locked("o.id = :id", "no key update");
    private static final LockedRows<ClientOpportunity> BY_EXTERNAL_ID =
            locked("o.external_source = :source and o.external_id = :externalId", "no key update");
    private static final LockedRows<ClientOpportunity> BY_IDS = locked("o.id = any (:ids)", "update");
    private static final LockedRows<ClientOpportunity> OF_ACCOUNT =
            locked("o.account_id = :account and o.merged_into is null", "no key update");
    private static final LockedRows<ClientOpportunity> COUNTERPARTS =
            locked("o.counterpart_id = :id and o.merged_into is null", "no key update");
    private static final LockedRows<Known> OF_IMPORT =
            lockedBy("select " + OpportunityRow.COLUMNS + """
                    , exists (select from opportunity_stage_move m
                              where m.opportunity_id = o.id and m.kind not in ('CREATED', 'IMPORTED')) as moved_here
                    from opportunity o
                    """, """
            o.id in (select unnest(array [k.id, k.merged_into]) from opportunity k
                     where (k.external_source, k.external_id) in
                           (select * from unnest(:sources::text[], :externalIds::text[])))""", "no key update", Rows.of(Known.class));

    private OpportunityStore() {}

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("opportunity", "opportunity t", "coalesce(t.merged_into, t.id)");
    }

    /**
     * Result of one row.
     *
     * @param written null when its external id is taken, or a reference is unknown
     * @param near existing opportunities that a new one may duplicate
     */
    public record Written(
            UUID requested,
            @Nullable UUID written,
            @Nested References.Found found,
            @Nullable String near) {

        /** @throws Problem 422 when something that it refers to is not there */
        ClientOpportunity as(Opportunity opportunity) {
            List<Fault> unknown = References.unknown(opportunity.details(), found);
            if (found.client() == null || !unknown.isEmpty()) {
                throw OpportunityProblems.unknown(unknown);
            }
            return new ClientOpportunity(opportunity, found.client());
        }

        /** @throws Problem 422 when its account is closed */
        void requireOpenAccount(Opportunity opportunity) {
            if (found.accountClosed()) {
                throw OpportunityProblems.accountClosed(opportunity.details().accountId());
            }
        }
    }

    /** @param toClosed whether closed accounts get opportunities, too */
    static List<Written> insert(Handle db, List<Opportunity> opportunities, List<StageMove> moves, boolean toClosed) {
        String sql = toClosed ? OpportunityStatements.INSERT : OpportunityStatements.INSERT_OF_OPEN_ACCOUNTS;
        return write(db, sql, opportunities, moves);
    }

    /** Inserts an opportunity and finds likely duplicates. */
    static Written create(Handle db, Opportunity opportunity, StageMove move) {
        return write(db, OpportunityStatements.CREATE, List.of(opportunity), List.of(move))
                .getFirst();
    }

    /** The rows are locked by {@link #lock} before. */
    static List<Written> update(Handle db, List<Opportunity> opportunities, List<StageMove> moves) {
        return write(db, OpportunityStatements.UPDATE, opportunities, moves);
    }

    /**
     * The row is locked by {@link #lock} before.
     *
     * @throws Problem 422 when something that it refers to is not there
     */
    static ClientOpportunity update(Handle db, Opportunity opportunity) {
        return update(db, List.of(opportunity), List.of()).getFirst().as(opportunity);
    }

    private static List<Written> write(Handle db, String sql, List<Opportunity> opportunities, List<StageMove> moves) {
        ColumnStatement in = new ColumnStatement(db, sql);
        OpportunityTables.OPPORTUNITY.bind(in, opportunities);
        OpportunityTables.LINE.bind(in, OpportunityTables.lines(opportunities));
        OpportunityTables.MOVE.bind(in, moves);
        OpportunityTables.ASKED.bind(in, opportunities);
        Map<UUID, Written> written = in.list(Rows.of(Written.class)).stream()
                .collect(Collectors.toMap(Written::requested, Function.identity()));
        return opportunities.stream().map(o -> written.get(o.id())).toList();
    }

    static void move(Handle db, Opportunity to, StageMove move) {
        ColumnStatement in = new ColumnStatement(db, OpportunityStatements.MOVED);
        OpportunityTables.MOVED.bind(in, List.of(OpportunityTables.Moved.of(to)));
        OpportunityTables.MOVE.bind(in, List.of(move));
        in.execute();
    }

    /** Of a merged one, the one that it was merged into. */
    static Optional<Opportunity> find(Handle db, UUID id) {
        return found(db, "m.id = :id", query -> query.bind("id", id));
    }

    static Optional<Opportunity> find(Handle db, ExternalId externalId) {
        return found(db, "m.external_source = :source and m.external_id = :id", query -> query.bind(
                        "source", externalId.source())
                .bind("id", externalId.id()));
    }

    private static Optional<Opportunity> found(Handle db, String condition, UnaryOperator<Query> parameters) {
        String sql = "select " + OpportunityRow.COLUMNS + " from opportunity o where o.id ="
                + " (select coalesce(m.merged_into, m.id) from opportunity m where " + condition + ")";
        return parameters.apply(db.createQuery(sql)).mapTo(Opportunity.class).findOne();
    }

    /** From the first to the latest. */
    static List<StageMove> moves(Handle db, UUID id) {
        return db.createQuery("select * from opportunity_stage_move where opportunity_id = ? order by number")
                .bind(0, id)
                .mapTo(StageMove.class)
                .list();
    }

    static List<Near> near(Handle db, UUID id) {
        return db.createQuery("select " + LikelyDuplicates.NEAR + " as near from opportunity o where o.id = ?")
                .bind(0, id)
                .map((row, context) -> LikelyDuplicates.read(row.getString("near")))
                .findOne()
                .orElse(List.of());
    }

    /**
     * Locks the row until the transaction ends: concurrent changes wait and then see the new version.
     *
     * @throws Problem 409 when it was merged into another
     */
    static Optional<ClientOpportunity> lock(Handle db, UUID id) {
        return BY_ID.one(db, query -> query.bind("id", id));
    }

    static Optional<ClientOpportunity> lock(Handle db, ExternalId externalId) {
        return BY_EXTERNAL_ID.one(
                db, query -> query.bind("source", externalId.source()).bind("externalId", externalId.id()));
    }

    /**
     * Known opportunities of one import's rows, and survivors of those that were merged, locked in the order of their ids
     * so that two imports never deadlock.
     */
    static List<Known> lockAll(Handle db, List<ExternalId> externalIds) {
        return OF_IMPORT.list(
                db, query -> query.bindArray("sources", String.class, texts(externalIds, ExternalId::source))
                        .bindArray("externalIds", String.class, texts(externalIds, ExternalId::id)));
    }

    /** Those of an account that were not merged, locked in the order of their ids. */
    static List<ClientOpportunity> lockOfAccount(Handle db, UUID account) {
        return OF_ACCOUNT.list(db, query -> query.bind("account", account));
    }

    /** Gives all opportunities of an account to another one; a merged one goes along as it is. */
    static void giveAll(Handle db, UUID from, UUID to, Instant now) {
        new ColumnStatement(db, """
                update opportunity o
                set account_id = r.survivor,
                    version = case when o.merged_into is null then o.version + 1 else o.version end,
                    updated_at = case when o.merged_into is null then r.at else o.updated_at end
                from (values (?::uuid, ?::uuid, ?::timestamptz)) r (merged, survivor, at)
                where o.account_id = r.merged
                """).value(from).value(to).value(now.toString()).execute();
    }

    /**
     * An opportunity that an import's row names.
     *
     * @param movedHere a person moved it after its creation
     */
    public record Known(@Nested Opportunity opportunity, boolean movedHere) {}

    /** This also prevents new linked records meanwhile. */
    static Map<UUID, ClientOpportunity> lockAllFor(Handle db, List<UUID> ids) {
        return BY_IDS.list(db, query -> query.bindArray("ids", UUID.class, ids)).stream()
                .collect(Collectors.toMap(ClientOpportunity::id, Function.identity()));
    }

    /** Redirects earlier merges as well, so that one step leads to the survivor. */
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

    static List<ClientOpportunity> lockCounterpartsOf(Handle db, UUID id) {
        return COUNTERPARTS.list(db, query -> query.bind("id", id));
    }

    private static LockedRows<ClientOpportunity> locked(String condition, String strength) {
        return lockedBy(
                IN_CONTEXT, condition, strength, Rows.of(ClientOpportunity.class, ClientOpportunity::requireNotMerged));
    }

    /** Locks in the order of ids, to avoid deadlocks. */
    private static <T> LockedRows<T> lockedBy(String select, String condition, String strength, RowMapper<T> row) {
        return new LockedRows<>(
                "select 1 from opportunity o where " + condition + " order by o.id for " + strength,
                select + " where " + condition + " order by o.id",
                row);
    }

    private static List<String> texts(List<ExternalId> externalIds, Function<ExternalId, String> part) {
        return externalIds.stream().map(part).toList();
    }
}
