package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * An edition of the program (PP-1).
 *
 * @param tiers what each asks for
 */
public record Edition(int number, LocalDate effective, Map<Tier, Needs> tiers) {
    /** Products whose integration counts. */
    static final String INTEGRATION = "CLOUD_PAK_FOR_SECURITY";

    static final int GRACE_DAYS = 90;
    private static final int FIRST_YEAR = 2021;

    /**
     * What a tier asks for.
     *
     * @param geographies of an offering, which must be worldwide when it is 0
     * @param leaders whether executive sponsor and alliance manager are required, or recommended only
     */
    public record Needs(BigDecimal target, int geographies, int people, boolean leaders, int technical) {}

    public static Edition one() {
        return new Edition(
                1,
                LocalDate.of(FIRST_YEAR, 1, 1),
                Map.of(
                        Tier.PLATINUM, new Needs(new BigDecimal("25000000"), 0, 20, true, 3),
                        Tier.GOLD, new Needs(new BigDecimal("15000000"), 0, 10, true, 2),
                        Tier.SILVER, new Needs(new BigDecimal("8000000"), 2, 5, false, 1)));
    }

    /** A revision that asks for less TCV, and for more people. */
    public static Edition two(LocalDate effective) {
        return new Edition(
                2,
                effective,
                Map.of(
                        Tier.PLATINUM, new Needs(new BigDecimal("24000000"), 0, 22, true, 4),
                        Tier.GOLD, new Needs(new BigDecimal("13500000"), 0, 11, true, 2),
                        Tier.SILVER, new Needs(new BigDecimal("7000000.50"), 3, 6, false, 1)));
    }

    public Needs of(Tier tier) {
        Needs needs = tiers.get(tier);
        if (needs == null) {
            throw new IllegalArgumentException("edition " + number + " asks for nothing in " + tier);
        }
        return needs;
    }

    /** In the program's first year, invited partners hold GOLD until the first results take effect (PP-4). */
    public static boolean isProvisional(LocalDate day) {
        return day.getYear() == FIRST_YEAR;
    }

    /** The highest tier whose target is met. */
    public Tier byTarget(BigDecimal tcv) {
        for (Tier tier : Tier.values()) {
            if (tier != Tier.NONE && tcv.compareTo(of(tier).target()) >= 0) {
                return tier;
            }
        }
        return Tier.NONE;
    }

    /** First day of the quarter after a publication. */
    public static LocalDate effectiveAfter(LocalDate publication) {
        return Part.PIPELINE.from(publication).plusMonths(3);
    }
}
