package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Quarters;

/**
 * The activities of a projection, or another kind of child. Only the consumer of a child's partition writes it;
 * others read it while they hold the lock of its opportunity.
 */
final class ChildTable<C extends Child> {
    private final String table;
    private final String selected;
    private final List<Column<C>> columns;

    /** @param selected the columns of opportunity, figure and quarter, as SQL */
    private ChildTable(ProjectionSchema schema, String name, String selected, List<Column<C>> columns) {
        this.table = schema.table(name);
        this.selected = "id, version, " + selected;
        this.columns = columns;
    }

    /** A child as it is stored. */
    record Stored(
            UUID id,
            long version,
            UUID opportunityId,
            @Nullable Indicator indicator) {}

    static ChildTable<ActivityState> ofActivities(ProjectionSchema schema) {
        return new ChildTable<>(schema, "activity_fact", "opportunity_id, figure, quarter", ChildColumns.OF_ACTIVITY);
    }

    static ChildTable<RoadblockState> ofRoadblocks(ProjectionSchema schema) {
        return new ChildTable<>(schema, "roadblock_fact", "opportunity_id, figure, null", ChildColumns.OF_ROADBLOCK);
    }

    static ChildTable<RequirementState> ofRequirements(ProjectionSchema schema) {
        String missing = "case when cardinality(missing) > 0 then 'MISSING:' || array_to_string(missing, ',') end";
        return new ChildTable<>(
                schema, "opportunity_requirement", "id, " + missing + ", null", ChildColumns.OF_REQUIREMENT);
    }

    static ChildTable<DealSupportState> ofDealSupport(ProjectionSchema schema) {
        return new ChildTable<>(
                schema, "deal_support_fact", "opportunity_id, null, null", ChildColumns.OF_DEAL_SUPPORT);
    }

    Map<UUID, Stored> find(Handle db, Collection<UUID> ids) {
        Map<UUID, Stored> found = new HashMap<>();
        db.createQuery("select " + selected + " from " + table + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        indicator(row.getString(4), row.getString(5))))
                .forEach(child -> found.put(child.id(), child));
        return found;
    }

    void write(Handle db, int partition, Collection<C> children) {
        List<Column<C>> all = new ArrayList<>(columns);
        all.add(Column.of("partition", "smallint", child -> partition));
        RowWriter<C> writer = new RowWriter<>(all);
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

    static @Nullable Indicator indicator(@Nullable String figure, @Nullable String quarter) {
        return figure == null
                ? null
                : Indicator.ofFigure(
                        figure, quarter == null ? null : Quarters.parse(quarter).orElse(null));
    }
}
