package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Mark;

/**
 * What the requirements check found of an opportunity (EN-11).
 *
 * @param opportunityId its id as well: there is one for each opportunity
 * @param missing all of them are one mark, which counts the opportunity once
 */
public record RequirementState(
        UUID opportunityId, long version, int partition, SortedSet<String> missing, Instant evaluatedAt)
        implements Child {

    @Override
    public UUID id() {
        return opportunityId;
    }

    @Override
    public @Nullable Mark mark() {
        return missing.isEmpty() ? null : Mark.ofMissing(missing);
    }
}
