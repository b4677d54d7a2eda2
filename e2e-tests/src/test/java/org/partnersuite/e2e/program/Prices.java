package org.partnersuite.e2e.program;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Amounts in the currencies of the program; about what they are worth is all that is known here. */
final class Prices {
    /** Dollars for one unit. */
    static final Map<String, BigDecimal> WORTH = Map.of(
            "USD", BigDecimal.ONE,
            "EUR", new BigDecimal("1.15"),
            "GBP", new BigDecimal("1.31"),
            "JPY", new BigDecimal("0.0089"),
            "SEK", new BigDecimal("0.112"));

    private static final List<String> OFTEN = List.of("USD", "USD", "USD", "EUR", "EUR", "GBP", "JPY");

    private Prices() {}

    /** The Swedish one not before the program has a rate of it. */
    static String currency(Random random, boolean swedish) {
        int drawn = random.nextInt(OFTEN.size() + (swedish ? 1 : 0));
        return drawn == OFTEN.size() ? "SEK" : OFTEN.get(drawn);
    }

    /** So many dollars in another currency, to the cent. */
    static BigDecimal of(long dollars, String currency) {
        BigDecimal worth = WORTH.getOrDefault(currency, BigDecimal.ONE);
        return BigDecimal.valueOf(dollars).divide(worth, 2, RoundingMode.HALF_UP);
    }
}
