package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnersuite.reporting.pipeline.Axis;

/** What a transaction changes in the cells: for each opportunity what it added so far is taken off, what it adds now put on. */
final class CellDeltas {
    /** Few, since a figure sums them; more than one, so that two consumers seldom wait for each other. */
    private static final int LANES = 2;

    private static final CellFamily[] FAMILIES = CellFamily.values();

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
        Delta whole = new Delta(sign, signed(opportunity.amount(), sign));
        for (CellFamily family : FAMILIES) {
            if (family.has(Axis.OFFERING)) {
                opportunity
                        .amounts()
                        .forEach((offering, amount) -> put(
                                coded.in(family, codes.code(DimensionCodes.OFFERING, offering)),
                                new Delta(sign, signed(amount, sign))));
            } else {
                put(coded.in(family, (short) 0), whole);
            }
        }
    }

    private void put(CellKey cell, Delta delta) {
        byCell.merge(cell, delta, Delta::plus);
    }

    private static BigDecimal signed(BigDecimal amount, int sign) {
        return sign > 0 ? amount : amount.negate();
    }

    /** An opportunity's values as codes. */
    private record Coded(
            short lane,
            short quarter,
            short stage,
            short currency,
            short geography,
            short market,
            short industry,
            short lead,
            short joint,
            long offerings,
            long useCases) {

        static Coded of(CountedOpportunity o, DimensionCodes codes) {
            return new Coded(
                    (short) (o.partition() % LANES),
                    o.quarter() == null ? 0 : o.quarter().code(),
                    o.stage().code(),
                    codes.code(DimensionCodes.CURRENCY, o.currency()),
                    codes.code(DimensionCodes.GEOGRAPHY, o.geography()),
                    codes.code(DimensionCodes.MARKET, o.market()),
                    codes.code(DimensionCodes.INDUSTRY, o.industry()),
                    DimensionCodes.lead(o.leadOrganisation()),
                    DimensionCodes.joint(o.joint()),
                    codes.bits(DimensionCodes.OFFERING, o.amounts().keySet()),
                    codes.bits(DimensionCodes.USE_CASE, o.useCases()));
        }

        CellKey in(CellFamily family, short offering) {
            return new CellKey(
                    family.code(),
                    lane,
                    quarter,
                    family.has(Axis.MARKET) ? market : 0,
                    family.has(Axis.INDUSTRY) ? industry : 0,
                    stage,
                    family.has(Axis.GEOGRAPHY) ? geography : 0,
                    family.has(Axis.LEAD_ORGANISATION) ? lead : 0,
                    family.has(Axis.JOINT) ? joint : 0,
                    currency,
                    offering,
                    family.has(Axis.OFFERING) ? offerings : 0,
                    family.has(Axis.USE_CASE) ? useCases : 0);
        }
    }
}
