package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Table;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Quarters;

/**
 * The activities of a projection, or another kind of child. Only the consumer of a child's partition writes it;
 * others read it while they hold the lock of its opportunity.
 */
final class ChildTable<C extends Child> {
    private final String name;
    private final String selected;
    private final Table<C> rows;
    private final Map<Integer, Table<C>> rowsOfPartition = new ConcurrentHashMap<>();

    /** @param selected the columns of opportunity, figure and quarter, as SQL */
    private ChildTable(String name, String selected, Table<C> rows) {
        this.name = name;
        this.selected = "id, version, " + selected;
        this.rows = rows;
    }

    /** A child as it is stored. */
    record Stored(UUID id, long version, UUID opportunityId, List<Indicator> indicators) {}

    static ChildTable<ActivityState> ofActivities(ProjectionSchema schema) {
        String name = schema.table("activity_fact");
        Table<ActivityState> rows = Table.of(name, "id", ActivityState.class)
                .without("counts_as_pilot")
                .column("counts_as", "text", ActivityState::countsAs)
                .column("decided_on", "date", ActivityState::decidedOn)
                .column("quarter", "text", ActivityState::quarter);
        return new ChildTable<>(name, "opportunity_id, figure, quarter", rows);
    }

    static ChildTable<RoadblockState> ofRoadblocks(ProjectionSchema schema) {
        String name = schema.table("roadblock_fact");
        return new ChildTable<>(name, "opportunity_id, figure, null", Table.of(name, "id", RoadblockState.class));
    }

    static ChildTable<RequirementState> ofRequirements(ProjectionSchema schema) {
        String name = schema.table("opportunity_requirement");
        String figures = "array_to_string(array[%s, %s], E'\\n')".formatted(figure("MISSING"), figure("RECOMMENDED"));
        return new ChildTable<>(name, "id, " + figures + ", null", Table.of(name, "id", RequirementState.class));
    }

    /** Of the column of that name. */
    private static String figure(String kind) {
        return "case when cardinality(%1$s) > 0 then '%2$s:' || array_to_string(%1$s, ',') end"
                .formatted(kind.toLowerCase(Locale.ROOT), kind);
    }

    static ChildTable<DealSupportState> ofDealSupport(ProjectionSchema schema) {
        String name = schema.table("deal_support_fact");
        return new ChildTable<>(name, "opportunity_id, null, null", Table.of(name, "id", DealSupportState.class));
    }

    Map<UUID, Stored> find(Handle db, Collection<UUID> ids) {
        Map<UUID, Stored> found = new HashMap<>();
        db.createQuery("select " + selected + " from " + name + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        indicators(row.getString(4), row.getString(5))))
                .forEach(child -> found.put(child.id(), child));
        return found;
    }

    void write(Handle db, int partition, List<C> children) {
        rowsOfPartition
                .computeIfAbsent(partition, number -> rows.column("partition", "smallint", child -> number))
                .put(db, children);
    }

    void delete(Handle db, Collection<UUID> ids) {
        db.createUpdate("delete from " + name + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .execute();
    }

    /** @param figures one in each line */
    static List<Indicator> indicators(@Nullable String figures, @Nullable String quarter) {
        return Stream.ofNullable(figures)
                .flatMap(String::lines)
                .map(figure -> Indicator.ofFigure(
                        figure, quarter == null ? null : Quarters.parse(quarter).orElse(null)))
                .toList();
    }
}
