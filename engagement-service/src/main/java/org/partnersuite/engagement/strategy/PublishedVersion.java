package org.partnersuite.engagement.strategy;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * A strategy as it was published. It is never edited.
 *
 * @param owner owner at that time
 */
public record PublishedVersion(
        @PropagateNull UUID strategyId,
        String owner,
        @Nested Publication publication) {}
