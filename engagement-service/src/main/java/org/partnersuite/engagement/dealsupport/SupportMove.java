package org.partnersuite.engagement.dealsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One move of one request; it is never edited.
 *
 * @param number counts a request's moves from 1
 * @param by the subject of the caller's token
 * @param overridden a lead gave it a place that the squad did not have
 */
public record SupportMove(
        UUID requestId,
        int number,
        SupportTransition move,
        SupportStatus from,
        SupportStatus to,
        Instant at,
        String by,
        @Nullable UUID squadId,
        boolean overridden,
        @Nullable LocalDate interlockOn,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String note) {}
