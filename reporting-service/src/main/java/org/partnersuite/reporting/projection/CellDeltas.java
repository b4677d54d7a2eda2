package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnersuite.reporting.pipeline.Dimension;

/**
 * The changes of cells in a transaction: for each opportunity, its former contribution is subtracted and its new one
 * added.
 */
final class CellDeltas {
    private static final Rollup[] ROLLUPS = Rollup.values();

    private final DimensionCodes codes;
    private final Map<CellKey, Delta> byCell = new HashMap<>();

    record Delta(long opportunities, BigDecimal amount) {
        Delta plus(Delta other) {
            return new Delta(opportunities + other.opportunities, amount.add(other.amount));
        }

        boolean isNothing() {
            return opportunities == 0 && amount.signum() == 0;
        }
    }

    CellDeltas(DimensionCodes codes) {
        this.codes = codes;
    }

    void add(CountedOpportunity opportunity) {
        count(opportunity, 1);
    }

    void remove(CountedOpportunity opportunity) {
        count(opportunity, -1);
    }

    SortedMap<CellKey, Delta> changes() {
        SortedMap<CellKey, Delta> changes = new TreeMap<>(byCell);
        changes.values().removeIf(Delta::isNothing);
        return changes;
    }

    private void count(CountedOpportunity opportunity, int sign) {
        if (!opportunity.isWatsonx()) {
            return;
        }
        CodedOpportunity coded = CodedOpportunity.of(opportunity, codes);
        BigDecimal whole = signed(opportunity.amount(), sign);
        Map<Short, BigDecimal> byOffering = new HashMap<>();
        opportunity
                .amounts()
                .forEach((offering, amount) ->
                        byOffering.put(codes.code(Dimension.OFFERING, offering), signed(amount, sign)));
        for (Rollup rollup : ROLLUPS) {
            coded.eachCell(rollup, (offering, useCase) -> {
                // The amounts of offerings add up to the whole: their set has none.
                BigDecimal amount = offering == 0 ? whole : byOffering.getOrDefault(offering, BigDecimal.ZERO);
                byCell.merge(coded.in(rollup, offering, useCase), new Delta(sign, amount), Delta::plus);
            });
        }
    }

    private static BigDecimal signed(BigDecimal amount, int sign) {
        return sign > 0 ? amount : amount.negate();
    }
}
