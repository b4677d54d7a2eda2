package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.partnersuite.partnerprogram.deal.CellChanges.Row;
import org.partnersuite.partnerprogram.sql.Column;

/** The cells while deals change. */
final class CellStore {
    private static final String KEYS = """
            unnest(cast(:partners as uuid[]), cast(:statuses as text[]), cast(:quarters as integer[]),
                   cast(:qualifies as boolean[]), cast(:currencies as text[]), cast(:shards as smallint[]),
                   cast(:deals as bigint[]), cast(:amounts as numeric[]))
                as k (partner_id, status, close_quarter, qualifies, currency, shard, deals, amount)
            """;

    /** Rows are locked in the order of their keys, whether they are there already or not. */
    private static final String LOCK = """
            insert into deal_cell as c (partner_id, status, close_quarter, qualifies, currency, shard, deals, amount, known_from)
            select partner_id, status, close_quarter, qualifies, currency, shard, 0, 0, to_timestamp(0)
            from %s
            order by partner_id, status, close_quarter, qualifies, currency, shard
            on conflict (partner_id, status, close_quarter, qualifies, currency, shard)
                do update set known_from = c.known_from
            returning c.known_from
            """.formatted(KEYS);

    private static final String ADD = """
            with changed as (
                update deal_cell c
                set deals = c.deals + k.deals, amount = c.amount + k.amount, known_from = :known
                from %s
                where (c.partner_id, c.status, c.close_quarter, c.qualifies, c.currency, c.shard)
                    = (k.partner_id, k.status, k.close_quarter, k.qualifies, k.currency, k.shard)
                returning c.*
            )
            insert into deal_cell_history
                   (partner_id, status, close_quarter, qualifies, currency, shard, known_from, deals, amount)
            select partner_id, status, close_quarter, qualifies, currency, shard, known_from, deals, amount from changed
            """.formatted(KEYS);

    private CellStore() {}

    /** Locks the cells, and answers the latest instant from which one of them is known. */
    static Instant lock(Handle db, CellChanges changes) {
        List<Row> rows = changes.rows();
        if (rows.isEmpty()) {
            return Instant.EPOCH;
        }
        return bind(db.createQuery(LOCK), rows).mapTo(Instant.class).stream()
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    static void add(Handle db, CellChanges changes, Instant known) {
        List<Row> rows = changes.rows();
        if (!rows.isEmpty()) {
            bind(db.createUpdate(ADD), rows).bind("known", known).execute();
        }
    }

    private static <S extends SqlStatement<S>> S bind(S statement, List<Row> rows) {
        return statement
                .bind("partners", Column.of(rows, row -> row.key().cell().partnerId()))
                .bind("statuses", Column.of(rows, row -> row.key().cell().status()))
                .bind("quarters", Column.of(rows, row -> row.key().cell().closeQuarter()))
                .bind("qualifies", Column.of(rows, row -> row.key().cell().qualifies()))
                .bind("currencies", Column.of(rows, row -> row.key().cell().currency()))
                .bind("shards", Column.of(rows, row -> row.key().shard()))
                .bind("deals", Column.of(rows, row -> row.delta().deals()))
                .bind("amounts", Column.of(rows, row -> row.delta().amount()));
    }
}
