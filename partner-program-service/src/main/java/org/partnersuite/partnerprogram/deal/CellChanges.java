package org.partnersuite.partnerprogram.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** Changes of cells, summed by cell and shard. */
final class CellChanges {
    /** How many transactions may add to sums of a partner's open deals without waiting for each other. */
    private static final int SHARDS = 8;

    private final Map<ShardedCell, Delta> deltas = new HashMap<>();

    record ShardedCell(@Nested DealCell cell, int shard) {}

    record Delta(long deals, BigDecimal amount) {
        private Delta plus(Delta other) {
            return new Delta(deals + other.deals, amount.add(other.amount));
        }

        private boolean isNothing() {
            return deals == 0 && amount.signum() == 0;
        }
    }

    /** As {@code deal_cell} has it. */
    record Row(@Nested ShardedCell key, @Nested Delta delta) {}

    /** Moves a deal from its old terms, if any, to the reported ones. */
    void move(UUID dealId, @Nullable DealTerms before, DealReport after) {
        if (before != null) {
            add(dealId, before.cell(), new Delta(-1, before.tcv().negate()));
        }
        add(dealId, after.terms().cell(), new Delta(1, after.terms().tcv()));
    }

    private void add(UUID dealId, @Nullable DealCell cell, Delta delta) {
        if (cell != null) {
            deltas.merge(new ShardedCell(cell, shard(dealId, cell)), delta, Delta::plus);
        }
    }

    /** Closed deals are divided by days already. */
    private static int shard(UUID dealId, DealCell cell) {
        return cell.status() == DealStatus.OPEN ? Math.floorMod(dealId.hashCode(), SHARDS) : 0;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(deltas.size());
        deltas.forEach((key, delta) -> {
            if (!delta.isNothing()) {
                rows.add(new Row(key, delta));
            }
        });
        return rows;
    }
}
