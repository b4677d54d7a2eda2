package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Quarters;

/**
 * The changes of indicator cells in a transaction. An indicator counts at the coordinates of its opportunity, if that
 * counts at all.
 */
final class IndicatorDeltas {
    private final DimensionCodes codes;
    private final Map<IndicatorKey, Long> byCell = new HashMap<>();
    private final ClientDeltas clients = new ClientDeltas();

    IndicatorDeltas(DimensionCodes codes) {
        this.codes = codes;
    }

    void add(CountedOpportunity opportunity, Collection<Indicator> indicators) {
        count(opportunity, indicators, 1);
    }

    void remove(CountedOpportunity opportunity, Collection<Indicator> indicators) {
        count(opportunity, indicators, -1);
    }

    SortedMap<IndicatorKey, Long> changes() {
        SortedMap<IndicatorKey, Long> changes = new TreeMap<>(byCell);
        changes.values().removeIf(indicators -> indicators == 0);
        return changes;
    }

    SortedMap<ClientLine, Map<Short, Integer>> clients() {
        return clients.changes();
    }

    private void count(CountedOpportunity opportunity, Collection<Indicator> indicators, int sign) {
        if (indicators.isEmpty() || !opportunity.isWatsonx()) {
            return;
        }
        CodedOpportunity coded = CodedOpportunity.of(opportunity, codes);
        for (Indicator indicator : indicators) {
            clients.count(opportunity.account(), coded, indicator, sign);
            short figure = codes.code(DimensionCodes.FIGURE, indicator.figure());
            short quarter = quarter(indicator, coded);
            for (Rollup rollup : Rollup.ofIndicators()) {
                coded.eachCell(
                        rollup,
                        (offering, useCase) -> byCell.merge(
                                IndicatorKey.of(coded.in(rollup, offering, useCase), quarter, figure),
                                (long) sign,
                                Long::sum));
            }
        }
    }

    private static short quarter(Indicator indicator, CodedOpportunity opportunity) {
        if (!indicator.kind().datesItself()) {
            return opportunity.quarter();
        }
        return indicator.quarter() == null ? 0 : Quarters.code(indicator.quarter());
    }
}
