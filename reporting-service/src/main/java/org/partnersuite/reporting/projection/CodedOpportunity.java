package org.partnersuite.reporting.projection;

import java.util.List;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Quarters;

/** The coordinates of an opportunity in the cells: its values as codes. */
record CodedOpportunity(
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
    private static final List<Short> NOT_KEPT = List.of((short) 0);

    static CodedOpportunity of(CountedOpportunity o, DimensionCodes codes) {
        return new CodedOpportunity(
                o.quarter() == null ? 0 : Quarters.code(o.quarter()),
                codes.code(DimensionCodes.STAGE, o.stage().code()),
                codes.code(DimensionCodes.CURRENCY, o.currency()),
                codes.code(Dimension.GEOGRAPHY, o.geography()),
                codes.code(Dimension.MARKET, o.market()),
                codes.code(Dimension.INDUSTRY, o.industry()),
                DimensionCodes.lead(o.leadOrganisation()),
                DimensionCodes.joint(o.joint()),
                Coordinates.of(Dimension.OFFERING, o.amounts().keySet(), codes),
                Coordinates.of(
                        Dimension.USE_CASE, o.useCases().isEmpty() ? List.of(Dimension.NONE) : o.useCases(), codes));
    }

    /** Takes one offering and one use case, as codes. */
    interface CellCoordinates {
        void at(short offering, short useCase);
    }

    /**
     * Calls {@code cell} for every pair of an offering and a use case that the opportunity is counted at; 0 stands
     * for one that the rollup does not keep.
     */
    void eachCell(Rollup rollup, CellCoordinates cell) {
        for (short offering : rollup.has(Dimension.OFFERING) ? offerings : NOT_KEPT) {
            for (short useCase : rollup.has(Dimension.USE_CASE) ? useCases : NOT_KEPT) {
                cell.at(offering, useCase);
            }
        }
    }

    CellKey in(Rollup rollup, short offering, short useCase) {
        return new CellKey(
                rollup.code(),
                offering,
                useCase,
                rollup.has(Dimension.INDUSTRY) ? industry : 0,
                rollup.has(Dimension.MARKET) ? market : 0,
                rollup.has(Dimension.GEOGRAPHY) ? geography : 0,
                rollup.has(Dimension.LEAD_ORGANISATION) ? lead : 0,
                rollup.has(Dimension.JOINT) ? joint : 0,
                quarter,
                stage,
                currency);
    }
}
