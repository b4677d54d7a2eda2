package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Mark;
import org.partnersuite.reporting.pipeline.Quarter;

/**
 * A slot's activities, or another kind of child. Only the consumer of a child's partition writes it; others read it while
 * they hold its opportunity.
 */
final class ChildTable<C extends Child> {
    private final String table;
    private final String selected;
    private final RowWriter<C> writer;

    /** @param selected opportunity, figure and quarter */
    private ChildTable(Slot slot, String name, String selected, List<Column<C>> columns) {
        this.table = slot.table(name);
        this.selected = "id, version, " + selected;
        this.writer = new RowWriter<>(columns);
    }

    /** A child as it is stored. */
    record Stored(
            UUID id,
            long version,
            UUID opportunityId,
            @Nullable Mark mark) {}

    static ChildTable<ActivityState> ofActivities(Slot slot) {
        return new ChildTable<>(slot, "activity_fact", "opportunity_id, figure, quarter", ChildColumns.OF_ACTIVITY);
    }

    static ChildTable<RoadblockState> ofRoadblocks(Slot slot) {
        return new ChildTable<>(slot, "roadblock_fact", "opportunity_id, figure, null", ChildColumns.OF_ROADBLOCK);
    }

    static ChildTable<RequirementState> ofRequirements(Slot slot) {
        String missing = "case when cardinality(missing) > 0 then 'MISSING:' || array_to_string(missing, ',') end";
        return new ChildTable<>(
                slot, "opportunity_requirement", "id, " + missing + ", null", ChildColumns.OF_REQUIREMENT);
    }

    static ChildTable<DealSupportState> ofDealSupport(Slot slot) {
        return new ChildTable<>(slot, "deal_support_fact", "opportunity_id, null, null", ChildColumns.OF_DEAL_SUPPORT);
    }

    Map<UUID, Stored> find(Handle db, Collection<UUID> ids) {
        Map<UUID, Stored> found = new HashMap<>();
        db.createQuery("select " + selected + " from " + table + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        mark(row.getString(4), row.getString(5))))
                .forEach(child -> found.put(child.id(), child));
        return found;
    }

    void write(Handle db, Collection<C> children) {
        writer.execute(
                db,
                "insert into " + table + " (" + writer.names() + ") select " + writer.values() + " from "
                        + writer.relation() + " on conflict (id) do update set " + writer.excluded(),
                children);
    }

    void delete(Handle db, Collection<UUID> ids) {
        db.createUpdate("delete from " + table + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .execute();
    }

    static @Nullable Mark mark(@Nullable String figure, @Nullable String quarter) {
        return figure == null
                ? null
                : Mark.ofFigure(
                        figure, quarter == null ? null : Quarter.parse(quarter).orElse(null));
    }
}
