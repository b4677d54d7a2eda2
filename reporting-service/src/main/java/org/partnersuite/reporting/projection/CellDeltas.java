package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnersuite.reporting.pipeline.Axis;

/** What a transaction changes in the cells: for each opportunity what it added so far is taken off, what it adds now put on. */
final class CellDeltas {
    private static final CellFamily[] FAMILIES = CellFamily.values();
    private static final List<Short> NOT_KEPT = List.of((short) 0);

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
        Coded coded = Coded.of(opportunity, codes);
        BigDecimal whole = signed(opportunity.amount(), sign);
        Map<Short, BigDecimal> byOffering = new HashMap<>();
        opportunity
                .amounts()
                .forEach((offering, amount) ->
                        byOffering.put(codes.code(DimensionCodes.OFFERING, offering), signed(amount, sign)));
        for (CellFamily family : FAMILIES) {
            for (short offering : family.has(Axis.OFFERING) ? coded.offerings() : NOT_KEPT) {
                // The amounts of offerings add up to the whole: their set has none.
                BigDecimal amount = offering == 0 ? whole : byOffering.getOrDefault(offering, BigDecimal.ZERO);
                for (short useCase : family.has(Axis.USE_CASE) ? coded.useCases() : NOT_KEPT) {
                    byCell.merge(coded.in(family, offering, useCase), new Delta(sign, amount), Delta::plus);
                }
            }
        }
    }

    private static BigDecimal signed(BigDecimal amount, int sign) {
        return sign > 0 ? amount : amount.negate();
    }

    /** An opportunity's values as codes. */
    private record Coded(
            short quarter,
            short stage,
            short currency,
            short geography,
            short market,
            short industry,
            short lead,
            short joint,
            List<Short> offerings,
            List<Short> useCases) {

        static Coded of(CountedOpportunity o, DimensionCodes codes) {
            return new Coded(
                    o.quarter() == null ? 0 : o.quarter().code(),
                    o.stage().code(),
                    codes.code(DimensionCodes.CURRENCY, o.currency()),
                    codes.code(DimensionCodes.GEOGRAPHY, o.geography()),
                    codes.code(DimensionCodes.MARKET, o.market()),
                    codes.code(DimensionCodes.INDUSTRY, o.industry()),
                    DimensionCodes.lead(o.leadOrganisation()),
                    DimensionCodes.joint(o.joint()),
                    Coordinates.of(DimensionCodes.OFFERING, o.amounts().keySet(), codes),
                    Coordinates.of(
                            DimensionCodes.USE_CASE,
                            o.useCases().isEmpty() ? List.of(Axis.NONE) : o.useCases(),
                            codes));
        }

        CellKey in(CellFamily family, short offering, short useCase) {
            return new CellKey(
                    family.code(),
                    offering,
                    useCase,
                    family.has(Axis.INDUSTRY) ? industry : 0,
                    family.has(Axis.MARKET) ? market : 0,
                    family.has(Axis.GEOGRAPHY) ? geography : 0,
                    family.has(Axis.LEAD_ORGANISATION) ? lead : 0,
                    family.has(Axis.JOINT) ? joint : 0,
                    quarter,
                    stage,
                    currency);
        }
    }
}
