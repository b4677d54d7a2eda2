package org.partnersuite.e2e.program.model;

import java.util.Map;
import java.util.TreeMap;

/** What each tier gets: I included, V by invitation, and a dash for nothing; from PLATINUM to none (PP-1, PP-8). */
public final class Benefits {
    private static final Map<String, String> MATRIX = new TreeMap<>(Map.of(
            "EXECUTIVE_SPONSORSHIP", "IIV-",
            "ALLIANCE_MANAGER", "IV--",
            "WORKSHOP_PARTICIPATION", "VV--",
            "EXECUTIVE_BUSINESS_REVIEWS", "IVV-",
            "ROADMAP_AND_PLANNING", "IIV-",
            "WIN_WIRES", "III-",
            "FIELD_READINESS_KITS", "IIV-",
            "FASTSTART", "VVV-",
            "EVENT_SPONSORSHIP", "VV--"));

    private Benefits() {}

    /** By benefit the level. */
    public static Map<String, String> of(Tier tier) {
        Map<String, String> levels = new TreeMap<>();
        MATRIX.forEach((benefit, row) -> levels.put(
                benefit,
                switch (row.charAt(tier.ordinal())) {
                    case 'I' -> "INCLUDED";
                    case 'V' -> "INVITE_ONLY";
                    default -> "NOT_INCLUDED";
                }));
        return levels;
    }
}
