package org.partnersuite.engagement.effectiveness;

import java.util.List;
import java.util.Optional;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;

/**
 * Query for the effectiveness of engagements.
 *
 * @param geographies only of these; of all when empty
 * @param byGeography apart for each geography, or together
 * @param by apart for each value of this stratum
 */
public record Question(
        MonthRange months, Optional<Period> per, List<String> geographies, boolean byGeography, Optional<Stratum> by) {
    public Question {
        geographies = List.copyOf(geographies);
    }
}
