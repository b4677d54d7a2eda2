package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;

/**
 * Keeps one kind of child in a projection. Children and opportunities arrive by different topics, in any order: a
 * child without its opportunity is stored and counts nothing, and the opportunity counts it on arrival. Locks are
 * those of {@link PipelineProjection}, in its order.
 */
public final class ChildProjection<C extends Child> {
    private final ProjectionSchema schema;
    private final ChildTable<C> children;
    private final TombstoneTable tombstones;
    private final AnchorTable anchors;
    private final FactTable facts;
    private final IndicatorTable indicators;
    private final DimensionCodes codes;

    private ChildProjection(ProjectionSchema schema, ChildTable<C> children, DimensionCodes codes) {
        this.schema = schema;
        this.children = children;
        this.tombstones = TombstoneTable.ofChildren(schema);
        this.anchors = AnchorTable.ofOpportunities(schema);
        this.facts = new FactTable(schema);
        this.indicators = new IndicatorTable(schema);
        this.codes = codes;
    }

    public static ChildProjection<ActivityState> ofActivities(ProjectionSchema schema, DimensionCodes codes) {
        return new ChildProjection<>(schema, ChildTable.ofActivities(schema), codes);
    }

    public static ChildProjection<RoadblockState> ofRoadblocks(ProjectionSchema schema, DimensionCodes codes) {
        return new ChildProjection<>(schema, ChildTable.ofRoadblocks(schema), codes);
    }

    public static ChildProjection<RequirementState> ofRequirements(ProjectionSchema schema, DimensionCodes codes) {
        return new ChildProjection<>(schema, ChildTable.ofRequirements(schema), codes);
    }

    public static ChildProjection<DealSupportState> ofDealSupport(ProjectionSchema schema, DimensionCodes codes) {
        return new ChildProjection<>(schema, ChildTable.ofDealSupport(schema), codes);
    }

    private record Counted(UUID opportunity, Indicator indicator, boolean before) {}

    /**
     * Applies new states, and replaces deleted children by tombstones; there is one state or tombstone for each. A
     * transaction makes a single call, because the cells of indicators are the last rows that it locks.
     */
    public void apply(Handle db, int partition, Collection<C> states, Collection<Tombstone> deleted) {
        SortedMap<UUID, C> incoming = new TreeMap<>();
        states.forEach(state -> incoming.put(state.id(), state));
        List<UUID> all = new ArrayList<>(incoming.keySet());
        deleted.forEach(tombstone -> all.add(tombstone.id()));
        WatsonxOfferings watsonx = WatsonxOfferings.lockShared(db, schema);
        Map<UUID, Long> deletedVersions = tombstones.versions(db, incoming.keySet());
        Map<UUID, ChildTable.Stored> stored = children.find(db, all);
        List<C> newer = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        for (C state : incoming.values()) {
            ChildTable.Stored known = stored.get(state.id());
            long version = Math.max(
                    known == null ? Long.MIN_VALUE : known.version(),
                    deletedVersions.getOrDefault(state.id(), Long.MIN_VALUE));
            if (state.version() > version) {
                newer.add(state);
                if (known == null
                        || !known.opportunityId().equals(state.opportunityId())
                        || !known.indicators().equals(state.indicators())) {
                    remove(known, counted);
                    add(state, counted);
                }
            }
        }
        List<UUID> ended = new ArrayList<>();
        for (Tombstone tombstone : deleted) {
            ChildTable.Stored child = stored.get(tombstone.id());
            if (child != null && tombstone.version() >= child.version()) {
                ended.add(child.id());
                remove(child, counted);
            }
        }
        IndicatorDeltas deltas = deltas(db, counted, watsonx);
        if (!newer.isEmpty()) {
            children.write(db, partition, newer);
        }
        if (!deleted.isEmpty()) {
            tombstones.write(db, deleted);
            children.delete(db, ended);
        }
        indicators.apply(db, deltas);
    }

    /** Locks the opportunities whose figures change. This precedes every write. */
    private IndicatorDeltas deltas(Handle db, List<Counted> counted, WatsonxOfferings watsonx) {
        IndicatorDeltas deltas = new IndicatorDeltas(codes);
        if (counted.isEmpty()) {
            return deltas;
        }
        SortedSet<UUID> opportunities = new TreeSet<>();
        counted.forEach(one -> opportunities.add(one.opportunity()));
        anchors.lock(db, opportunities);
        Map<UUID, StoredFact> known = facts.lock(db, opportunities, watsonx);
        for (Counted one : counted) {
            StoredFact opportunity = known.get(one.opportunity());
            if (opportunity != null && one.before()) {
                deltas.remove(opportunity.counted(), List.of(one.indicator()));
            } else if (opportunity != null) {
                deltas.add(opportunity.counted(), List.of(one.indicator()));
            }
        }
        return deltas;
    }

    private static void remove(ChildTable.@Nullable Stored child, List<Counted> counted) {
        if (child != null) {
            child.indicators().forEach(indicator -> counted.add(new Counted(child.opportunityId(), indicator, true)));
        }
    }

    private static void add(Child child, List<Counted> counted) {
        child.indicators().forEach(indicator -> counted.add(new Counted(child.opportunityId(), indicator, false)));
    }
}
