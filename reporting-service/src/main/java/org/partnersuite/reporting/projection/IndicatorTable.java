package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.pipeline.Indicator;

/** The indicators of a projection and their cells. Deltas are written after those of the opportunities' cells. */
final class IndicatorTable {
    private record Delta(IndicatorKey key, long indicators) {}

    private static final List<Column<Delta>> COLUMNS = List.of(
            Column.of("family", "int2", d -> d.key().cell().family()),
            Column.of("offering", "int2", d -> d.key().cell().offering()),
            Column.of("use_case", "int2", d -> d.key().cell().useCase()),
            Column.of("industry", "int2", d -> d.key().cell().industry()),
            Column.of("market", "int2", d -> d.key().cell().market()),
            Column.of("geography", "int2", d -> d.key().cell().geography()),
            Column.of("lead", "int2", d -> d.key().cell().lead()),
            Column.of("joint", "int2", d -> d.key().cell().joint()),
            Column.of("quarter", "int2", d -> d.key().cell().quarter()),
            Column.of("figure", "int2", d -> d.key().figure()),
            Column.of("marks", "int8", Delta::indicators));

    private final String view;
    private final SumTable<Delta> cells;
    private final ClientTable clients;

    IndicatorTable(ProjectionSchema schema) {
        this.view = schema.table("child_mark");
        this.cells = new SumTable<>(schema.table("mark_cell"), COLUMNS);
        this.clients = new ClientTable(schema);
    }

    /** The indicators by opportunity, without opportunities that have none. */
    Map<UUID, List<Indicator>> of(Handle db, Collection<UUID> opportunities) {
        Map<UUID, List<Indicator>> found = new HashMap<>();
        db.createQuery("select opportunity_id, figure, quarter from " + view + " where opportunity_id = any(:ids)")
                .bindArray("ids", UUID.class, opportunities)
                .map((row, context) -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .addAll(ChildTable.indicators(row.getString(2), row.getString(3))))
                .list();
        return found;
    }

    void apply(Handle db, IndicatorDeltas deltas) {
        clients.apply(db, deltas.clients());
        cells.add(
                db,
                deltas.changes().entrySet().stream()
                        .map(e -> new Delta(e.getKey(), e.getValue()))
                        .toList(),
                delta -> delta.indicators() < 0);
    }
}
