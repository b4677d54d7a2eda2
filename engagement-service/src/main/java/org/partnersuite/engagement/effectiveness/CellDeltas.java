package org.partnersuite.engagement.effectiveness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.effectiveness.Cell.Key;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** Changes of cells by a batch. */
final class CellDeltas {
    private static final Table<Map.Entry<Key, Cell>> CELL = table();

    private static final String ADD = """
            insert into effectiveness_cell as old (%s)
            select r.* from %s
            on conflict (month, geography, currency, engagement_type, stage_reached, segment, amount_band)
                do update set %s
            """.formatted(
                    CELL.names(),
                    CELL.rows(),
                    Cell.SUMS.stream()
                            .map(sum -> "%1$s = old.%1$s + excluded.%1$s".formatted(sum))
                            .collect(Collectors.joining(", ")));

    private final Map<Key, Cell> deltas = new HashMap<>();

    void add(ClosedOpportunity opportunity) {
        Cell cell = Cell.of(opportunity);
        cellsOf(opportunity, key -> deltas.merge(key, cell, Cell::plus));
    }

    void remove(ClosedOpportunity opportunity) {
        Cell cell = Cell.of(opportunity).negated();
        cellsOf(opportunity, key -> deltas.merge(key, cell, Cell::plus));
    }

    void write(Handle db) {
        List<Map.Entry<Key, Cell>> changed = deltas.entrySet().stream()
                .filter(delta -> !delta.getValue().isZero())
                .toList();
        if (!changed.isEmpty()) {
            ColumnStatement in = new ColumnStatement(db, ADD);
            CELL.bind(in, changed);
            in.execute();
        }
    }

    private static void cellsOf(ClosedOpportunity opportunity, Consumer<Key> each) {
        each.accept(Key.of(opportunity, Key.ALL));
        opportunity.engagementTypes().forEach(type -> each.accept(Key.of(opportunity, type)));
    }

    private static Table<Map.Entry<Key, Cell>> table() {
        Table<Map.Entry<Key, Cell>> table = Table.<Map.Entry<Key, Cell>>of("effectiveness_cell", "month")
                .column("month", "date", cell -> cell.getKey().month())
                .column("geography", "text", cell -> cell.getKey().geography())
                .column("currency", "text", cell -> cell.getKey().currency())
                .column("engagement_type", "text", cell -> cell.getKey().engagementType())
                .column("stage_reached", "text", cell -> cell.getKey().stageReached())
                .column("segment", "text", cell -> cell.getKey().segment())
                .column("amount_band", "text", cell -> cell.getKey().amountBand());
        for (int i = 0; i < Cell.SUMS.size(); i++) {
            int sum = i;
            table = table.column(
                    Cell.SUMS.get(i), "numeric", cell -> cell.getValue().sums().get(sum));
        }
        return table;
    }
}
