package org.partnersuite.partnerprogram.deal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.deal.CellChanges.Row;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** The cells while deals change. */
final class CellStore {
    private static final Table<Row> CELLS = Table.of("deal_cell", "partner_id", Row.class);

    /** Rows are locked in the order of their keys, whether they are there already or not. */
    private static final String LOCK = """
            insert into deal_cell as c (partner_id, status, close_period, qualifies, currency, shard, deals, amount, known_from)
            select partner_id, status, close_period, qualifies, currency, shard, 0, 0, to_timestamp(0)
            from %s
            order by partner_id, status, close_period, qualifies, currency, shard
            on conflict (partner_id, status, close_period, qualifies, currency, shard)
                do update set known_from = c.known_from
            returning c.known_from
            """.formatted(CELLS.rows());

    private static final String ADD = """
            with changed as (
                update deal_cell c
                set deals = c.deals + r.deals, amount = c.amount + r.amount, known_from = ?::timestamptz
                from %s
                where (c.partner_id, c.status, c.close_period, c.qualifies, c.currency, c.shard)
                    = (r.partner_id, r.status, r.close_period, r.qualifies, r.currency, r.shard)
                returning c.*
            )
            insert into deal_cell_history
                   (partner_id, status, close_period, qualifies, currency, shard, known_from, deals, amount)
            select partner_id, status, close_period, qualifies, currency, shard, known_from, deals, amount from changed
            """.formatted(CELLS.rows());

    private CellStore() {}

    /** Locks the cells and returns the latest instant from which one of them is known. */
    static Instant lock(Handle db, CellChanges changes) {
        List<Row> rows = changes.rows();
        if (rows.isEmpty()) {
            return Instant.EPOCH;
        }
        ColumnStatement lock = new ColumnStatement(db, LOCK);
        CELLS.bind(lock, rows);
        List<Instant> known = new ArrayList<>(rows.size());
        lock.query(row -> known.add(row.getObject(1, OffsetDateTime.class).toInstant()));
        return known.stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    static void add(Handle db, CellChanges changes, Instant known) {
        List<Row> rows = changes.rows();
        if (!rows.isEmpty()) {
            ColumnStatement add = new ColumnStatement(db, ADD).value(Timestamp.from(known));
            CELLS.bind(add, rows);
            add.execute();
        }
    }
}
