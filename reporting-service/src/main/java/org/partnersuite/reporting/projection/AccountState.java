package org.partnersuite.reporting.projection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What reporting keeps of an account. Absent values are {@link org.partnersuite.reporting.pipeline.Axis#NONE}.
 *
 * @param partition of the account topic; null while the account is known from its opportunities only
 */
public record AccountState(
        UUID id,
        long version,
        @Nullable Integer partition,
        String name,
        String geography,
        String market,
        String industry,
        String segment) {

    /** Whether rows made with the other are still right with this one. */
    boolean looksLike(AccountState other) {
        return name.equals(other.name)
                && geography.equals(other.geography)
                && market.equals(other.market)
                && industry.equals(other.industry)
                && segment.equals(other.segment);
    }
}
