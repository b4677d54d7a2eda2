package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Mark;

/**
 * Keeps one kind of children in a slot. A child comes by another topic than its opportunity, so either may be first: a child
 * without its opportunity is stored and counts nothing; the opportunity counts it when it comes. Locks are those of
 * {@link PipelineProjection}, in its order.
 */
public final class ChildProjection<C extends Child> {
    private final Slot slot;
    private final ChildTable<C> children;
    private final TombstoneTable tombstones;
    private final AnchorTable anchors;
    private final FactTable facts;
    private final MarkTable marks;
    private final DimensionCodes codes;

    private ChildProjection(Slot slot, ChildTable<C> children, DimensionCodes codes) {
        this.slot = slot;
        this.children = children;
        this.tombstones = TombstoneTable.ofChildren(slot);
        this.anchors = AnchorTable.ofOpportunities(slot);
        this.facts = new FactTable(slot);
        this.marks = new MarkTable(slot);
        this.codes = codes;
    }

    public static ChildProjection<ActivityState> ofActivities(Slot slot, DimensionCodes codes) {
        return new ChildProjection<>(slot, ChildTable.ofActivities(slot), codes);
    }

    public static ChildProjection<RoadblockState> ofRoadblocks(Slot slot, DimensionCodes codes) {
        return new ChildProjection<>(slot, ChildTable.ofRoadblocks(slot), codes);
    }

    public static ChildProjection<RequirementState> ofRequirements(Slot slot, DimensionCodes codes) {
        return new ChildProjection<>(slot, ChildTable.ofRequirements(slot), codes);
    }

    public static ChildProjection<DealSupportState> ofDealSupport(Slot slot, DimensionCodes codes) {
        return new ChildProjection<>(slot, ChildTable.ofDealSupport(slot), codes);
    }

    private record Counted(UUID opportunity, Mark mark, boolean before) {}

    /**
     * Takes children over, and forgets those that are gone, but remembers that they were: one state or tombstone each. All
     * of a transaction come in one call, since marks are the last that it locks.
     */
    public void apply(Handle db, Collection<C> states, Collection<Tombstone> gone) {
        SortedMap<UUID, C> told = new TreeMap<>();
        states.forEach(state -> told.put(state.id(), state));
        List<UUID> all = new ArrayList<>(told.keySet());
        gone.forEach(tombstone -> all.add(tombstone.id()));
        WatsonxOfferings watsonx = WatsonxOfferings.holdStill(db, slot);
        Map<UUID, Long> deleted = tombstones.versions(db, told.keySet());
        Map<UUID, ChildTable.Stored> stored = children.find(db, all);
        List<C> newer = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        for (C state : told.values()) {
            ChildTable.Stored known = stored.get(state.id());
            long version = Math.max(
                    known == null ? Long.MIN_VALUE : known.version(), deleted.getOrDefault(state.id(), Long.MIN_VALUE));
            if (state.version() > version) {
                newer.add(state);
                if (known == null
                        || !known.opportunityId().equals(state.opportunityId())
                        || !Objects.equals(known.mark(), state.mark())) {
                    remove(known, counted);
                    add(state, counted);
                }
            }
        }
        List<UUID> ended = new ArrayList<>();
        for (Tombstone tombstone : gone) {
            ChildTable.Stored child = stored.get(tombstone.id());
            if (child != null && tombstone.version() >= child.version()) {
                ended.add(child.id());
                remove(child, counted);
            }
        }
        MarkDeltas deltas = deltas(db, counted, watsonx);
        if (!newer.isEmpty()) {
            children.write(db, newer);
        }
        if (!gone.isEmpty()) {
            tombstones.write(db, gone);
            children.delete(db, ended);
        }
        marks.apply(db, deltas);
    }

    /** Locks the opportunities whose figures change, before anything is written. */
    private MarkDeltas deltas(Handle db, List<Counted> counted, WatsonxOfferings watsonx) {
        MarkDeltas deltas = new MarkDeltas(codes);
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
                deltas.remove(opportunity.counted(), List.of(one.mark()));
            } else if (opportunity != null) {
                deltas.add(opportunity.counted(), List.of(one.mark()));
            }
        }
        return deltas;
    }

    private static void remove(ChildTable.@Nullable Stored child, List<Counted> counted) {
        Mark mark = child == null ? null : child.mark();
        if (child != null && mark != null) {
            counted.add(new Counted(child.opportunityId(), mark, true));
        }
    }

    private static void add(Child child, List<Counted> counted) {
        Mark mark = child.mark();
        if (mark != null) {
            counted.add(new Counted(child.opportunityId(), mark, false));
        }
    }
}
