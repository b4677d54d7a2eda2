package org.partnersuite.engagement.effectiveness;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Query for the effectiveness of engagements.
 *
 * @param from the first month
 * @param to the last month
 * @param geographies only of these; of all when empty
 * @param byGeography apart for each geography, or together
 */
public record Question(
        YearMonth from, YearMonth to, Optional<Period> per, List<String> geographies, boolean byGeography) {
    public Question {
        geographies = List.copyOf(geographies);
    }
}
