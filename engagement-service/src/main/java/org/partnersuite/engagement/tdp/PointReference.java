package org.partnersuite.engagement.tdp;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a record refers to a decision point of its account (EN-16).
 *
 * @param tdp the point's name when the record referred to it; in a request, it stands for the id
 */
public record PointReference(@Nullable UUID tdpId, @Nullable String tdp) {
    public static final PointReference NONE = new PointReference(null, null);
}
