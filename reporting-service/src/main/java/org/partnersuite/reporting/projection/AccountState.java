package org.partnersuite.reporting.projection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of an account that reporting stores. Absent values are {@link
 * org.partnersuite.reporting.pipeline.Dimension#NONE}.
 *
 * @param partition of the account topic; null while the account is only known from its opportunities
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

    /** Whether rows that were derived from the other state are still correct. */
    boolean looksLike(AccountState other) {
        return name.equals(other.name)
                && geography.equals(other.geography)
                && market.equals(other.market)
                && industry.equals(other.industry)
                && segment.equals(other.segment);
    }
}
