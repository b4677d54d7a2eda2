package org.partnersuite.engagement.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * Facts of the latest publication of a strategy, for the engagement loop.
 *
 * @param number 0 until it is published
 */
@Embeddable
public record PublishedFacts(
        @Column(name = "published_number") @ColumnName("published_number")
        int number,

        @Column(name = "tdp_count") @ColumnName("tdp_count") int technologyDecisionPoints,

        @Column(name = "use_case_count") @ColumnName("use_case_count")
        int useCases) {

    static PublishedFacts of(@Nullable PublishedVersion latest) {
        if (latest == null) {
            return new PublishedFacts(0, 0, 0);
        }
        StrategyContent content = latest.publication().content();
        return new PublishedFacts(
                latest.publication().number(),
                content.technologyDecisionPoints().size(),
                content.useCases().size());
    }
}
