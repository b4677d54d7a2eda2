package org.partnersuite.reporting.projection;

import java.util.List;
import org.partnersuite.reporting.pipeline.Axis;

/** An opportunity's values as codes: where it is counted. */
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
                        DimensionCodes.USE_CASE, o.useCases().isEmpty() ? List.of(Axis.NONE) : o.useCases(), codes));
    }

    /** One offering and one use case. */
    interface Place {
        void at(short offering, short useCase);
    }

    /** Every pair of an offering and a use case that a family keeps it apart by; 0 where it does not. */
    void places(CellFamily family, Place place) {
        for (short offering : family.has(Axis.OFFERING) ? offerings : NOT_KEPT) {
            for (short useCase : family.has(Axis.USE_CASE) ? useCases : NOT_KEPT) {
                place.at(offering, useCase);
            }
        }
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
