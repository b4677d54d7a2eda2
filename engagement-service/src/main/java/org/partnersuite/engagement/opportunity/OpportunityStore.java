package org.partnersuite.engagement.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.ColumnStatement;

/** Opportunities, their lines and their moves in the database. */
final class OpportunityStore {
    private OpportunityStore() {}

    /**
     * What became of one row.
     *
     * @param written false when its external id is taken, or something it refers to is unknown
     * @param client null when something it refers to is unknown
     * @param unknown all of that
     */
    record Written(boolean written, @Nullable ClientContext client, List<Fault> unknown) {
        static Written of(Opportunity asked, ResultSet row) throws SQLException {
            List<Fault> unknown = References.unknown(asked.details(), row);
            return new Written(
                    row.getObject("written") != null, unknown.isEmpty() ? ClientContext.read(row) : null, unknown);
        }
    }

    /** An opportunity whose row this transaction has locked. */
    record Locked(Opportunity opportunity, ClientContext client) {}

    static List<Written> insert(Handle db, List<Opportunity> opportunities, List<StageMove> moves) {
        return write(db, OpportunityStatements.INSERT, opportunities, moves);
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

    static Optional<Opportunity> find(Handle db, UUID id) {
        return db.createQuery("select " + OpportunityRow.COLUMNS + " from opportunity o where o.id = ?")
                .bind(0, id)
                .map((row, context) -> OpportunityRow.read(row))
                .findOne();
    }

    /** Nobody changes it until the transaction ends; others may hold it too. */
    static Optional<Opportunity> hold(Handle db, UUID id) {
        return db.createQuery("select " + OpportunityRow.COLUMNS + " from opportunity o where o.id = ? for share of o")
                .bind(0, id)
                .map((row, context) -> OpportunityRow.read(row))
                .findOne();
    }

    /** Its row stays locked until the transaction ends: of two who change it, one waits and then sees the other's. */
    static Optional<Locked> lock(Handle db, UUID id) {
        return db.createQuery(locking("o.id = ?"))
                .bind(0, id)
                .map((row, context) -> locked(row))
                .findOne();
    }

    static Optional<Locked> lock(Handle db, ExternalId externalId) {
        return db.createQuery(locking("o.external_source = ? and o.external_id = ?"))
                .bind(0, externalId.source())
                .bind(1, externalId.id())
                .map((row, context) -> locked(row))
                .findOne();
    }

    /** Known opportunities of one import's rows, locked in the order of their ids so that two imports never deadlock. */
    static Map<ExternalId, Known> lockAll(Handle db, List<ExternalId> externalIds) {
        Map<ExternalId, Known> known = new HashMap<>();
        String sql = "select " + OpportunityRow.COLUMNS + """
                , exists (select from opportunity_stage_move m
                          where m.opportunity_id = o.id and m.kind <> 'IMPORTED') as moved_here
                from opportunity o
                where (o.external_source, o.external_id) in (select * from unnest(?::text[], ?::text[]))
                order by o.id for no key update of o
                """;
        ColumnStatement in = new ColumnStatement(db, sql);
        in.rows(externalIds).text(ExternalId::source).text(ExternalId::id);
        in.query(row -> {
            Opportunity found = OpportunityRow.read(row);
            ExternalId externalId = found.externalId();
            if (externalId != null) {
                known.put(externalId, new Known(found, row.getBoolean("moved_here")));
            }
        });
        return known;
    }

    /**
     * An opportunity that an import's row names.
     *
     * @param movedHere a move was recorded here, not imported
     */
    record Known(Opportunity opportunity, boolean movedHere) {}

    private static String locking(String condition) {
        return "select " + OpportunityRow.COLUMNS + ", " + ClientContext.COLUMNS + " from opportunity o "
                + ClientContext.OF_OPPORTUNITY + " where " + condition + " for no key update of o";
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(OpportunityRow.read(row), ClientContext.read(row));
    }
}
