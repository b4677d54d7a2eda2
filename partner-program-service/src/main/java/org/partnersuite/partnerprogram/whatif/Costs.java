package org.partnersuite.partnerprogram.whatif;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** What a missing unit costs; one where nothing is said. */
public record Costs(Map<GapKind, BigDecimal> perUnit) {
    public static final Costs DEFAULT = new Costs(Map.of());

    public Costs {
        Map<GapKind, BigDecimal> copy = new EnumMap<>(GapKind.class);
        copy.putAll(perUnit);
        perUnit = copy;
    }

    BigDecimal of(GapKind kind, BigDecimal units) {
        return one(kind).multiply(units);
    }

    BigDecimal one(GapKind kind) {
        return perUnit.getOrDefault(kind, BigDecimal.ONE);
    }
}
