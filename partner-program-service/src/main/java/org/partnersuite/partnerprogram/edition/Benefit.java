package org.partnersuite.partnerprogram.edition;

import java.util.Map;

/** A row of the benefits matrix: what each tier gets. */
public record Benefit(String code, String name, String category, Map<Tier, BenefitLevel> levels) {

    public Benefit {
        levels = Map.copyOf(levels);
    }
}
