package org.partnersuite.engagement.strategy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as it was published. It is never edited.
 *
 * @param number counts a strategy's publications from 1
 * @param owner who kept the strategy at that time
 */
public record PublishedVersion(
        UUID strategyId,
        int number,
        String owner,
        StrategyContent content,
        @Nullable String note,
        String publishedBy,
        Instant publishedAt) {}
