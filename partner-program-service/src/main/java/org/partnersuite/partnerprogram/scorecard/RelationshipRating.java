package org.partnersuite.partnerprogram.scorecard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * How somebody rated the relationship with a partner. It is never changed: another rating follows it.
 *
 * @param comment for the vendor alone
 * @param figures what was known of the partner's own figures then; null when nothing was compared yet
 */
public record RelationshipRating(
        UUID id,
        UUID partnerId,
        Health rating,
        @Nullable String comment,
        @JsonColumn @Nullable ComparedFigures figures,
        String ratedBy,
        Instant ratedAt) {}
