package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.pipeline.Mark;

/** A slot's marks, as they hang on opportunities, and their cells. Deltas are written after those of the pipeline's cells. */
final class MarkTable {
    private record Delta(MarkKey key, long marks) {}

    private static final List<Column<Delta>> COLUMNS = List.of(
            Column.of("family", "int2", d -> d.key().place().family()),
            Column.of("offering", "int2", d -> d.key().place().offering()),
            Column.of("use_case", "int2", d -> d.key().place().useCase()),
            Column.of("industry", "int2", d -> d.key().place().industry()),
            Column.of("market", "int2", d -> d.key().place().market()),
            Column.of("geography", "int2", d -> d.key().place().geography()),
            Column.of("lead", "int2", d -> d.key().place().lead()),
            Column.of("joint", "int2", d -> d.key().place().joint()),
            Column.of("quarter", "int2", d -> d.key().place().quarter()),
            Column.of("figure", "int2", d -> d.key().figure()),
            Column.of("marks", "int8", Delta::marks));

    private final String view;
    private final SumTable<Delta> cells;
    private final ClientTable clients;

    MarkTable(Slot slot) {
        this.view = slot.table("child_mark");
        this.cells = new SumTable<>(slot.table("mark_cell"), COLUMNS);
        this.clients = new ClientTable(slot);
    }

    /** What hangs on the opportunities; those that nothing hangs on are not there. */
    Map<UUID, List<Mark>> of(Handle db, Collection<UUID> opportunities) {
        Map<UUID, List<Mark>> found = new HashMap<>();
        db.createQuery("select opportunity_id, figure, quarter from " + view + " where opportunity_id = any(:ids)")
                .bindArray("ids", UUID.class, opportunities)
                .map((row, context) -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(ChildTable.mark(row.getString(2), row.getString(3))))
                .list();
        return found;
    }

    void apply(Handle db, MarkDeltas deltas) {
        clients.apply(db, deltas.clients());
        cells.add(
                db,
                deltas.changes().entrySet().stream()
                        .map(e -> new Delta(e.getKey(), e.getValue()))
                        .toList(),
                delta -> delta.marks() < 0);
    }
}
