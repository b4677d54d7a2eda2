package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Quarters;
import org.threeten.extra.YearQuarter;

/** The changes of completed briefings in a transaction, by client and quarter. */
final class ClientDeltas {
    private final Map<ClientLine, Map<Short, Integer>> byLine = new HashMap<>();

    void count(UUID account, CodedOpportunity opportunity, Indicator indicator, int sign) {
        YearQuarter quarter = indicator.quarter();
        if (indicator.kind() != Indicator.Kind.BRIEFING
                || !indicator.detail().equals(ActivityStatus.COMPLETED.name())
                || quarter == null) {
            return;
        }
        add(account, DimensionCodes.ALL, (short) 0, quarter, sign);
        for (Dimension dimension : Dimension.values()) {
            for (short value : values(dimension, opportunity)) {
                add(account, DimensionCodes.dimension(dimension), value, quarter, sign);
            }
        }
    }

    /** In the order in which clients are locked, without quarters that do not change. */
    SortedMap<ClientLine, Map<Short, Integer>> changes() {
        SortedMap<ClientLine, Map<Short, Integer>> changes = new TreeMap<>(byLine);
        changes.values().forEach(quarters -> quarters.values().removeIf(briefings -> briefings == 0));
        changes.values().removeIf(Map::isEmpty);
        return changes;
    }

    private void add(UUID account, short dimension, short value, YearQuarter quarter, int sign) {
        byLine.computeIfAbsent(new ClientLine(account, dimension, value), line -> new HashMap<>())
                .merge(Quarters.code(quarter), sign, Integer::sum);
    }

    /** The positive codes only: distinct counts need no sets of values, whose codes are negative. */
    private static Collection<Short> values(Dimension dimension, CodedOpportunity o) {
        return switch (dimension) {
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
