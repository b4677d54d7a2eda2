package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.pipeline.Mark;
import org.partnersuite.reporting.pipeline.Quarter;

/** How many completed briefings a transaction adds to clients, or takes off, by quarter. */
final class ClientDeltas {
    private final Map<ClientLine, Map<Short, Integer>> byLine = new HashMap<>();

    void count(UUID account, CodedOpportunity opportunity, Mark mark, int sign) {
        Quarter quarter = mark.quarter();
        if (mark.kind() != Mark.Kind.BRIEFING
                || !mark.detail().equals(ActivityStatus.COMPLETED.name())
                || quarter == null) {
            return;
        }
        add(account, DimensionCodes.ALL, (short) 0, quarter, sign);
        for (Axis axis : Axis.values()) {
            for (short value : values(axis, opportunity)) {
                add(account, DimensionCodes.dimension(axis), value, quarter, sign);
            }
        }
    }

    /** In the order in which clients are locked; quarters without a change are left out. */
    SortedMap<ClientLine, Map<Short, Integer>> changes() {
        SortedMap<ClientLine, Map<Short, Integer>> changes = new TreeMap<>(byLine);
        changes.values().forEach(quarters -> quarters.values().removeIf(briefings -> briefings == 0));
        changes.values().removeIf(Map::isEmpty);
        return changes;
    }

    private void add(UUID account, short dimension, short value, Quarter quarter, int sign) {
        byLine.computeIfAbsent(new ClientLine(account, dimension, value), line -> new HashMap<>())
                .merge(quarter.code(), sign, Integer::sum);
    }

    /** Distinct counts need no sets of values: these are below zero. */
    private static Collection<Short> values(Axis axis, CodedOpportunity o) {
        return switch (axis) {
            case GEOGRAPHY -> List.of(o.geography());
            case MARKET -> List.of(o.market());
            case INDUSTRY -> List.of(o.industry());
            case LEAD_ORGANISATION -> List.of(o.lead());
            case JOINT -> List.of(o.joint());
            case OFFERING -> o.offerings().stream().filter(code -> code > 0).toList();
            case USE_CASE -> o.useCases().stream().filter(code -> code > 0).toList();
        };
    }
}
