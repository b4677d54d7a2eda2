package org.partnersuite.engagement.initiative;

import org.jspecify.annotations.Nullable;

/**
 * What people may edit of a strategic initiative.
 *
 * @param tdp the technology decision point it aims at
 */
public record InitiativeDetails(
        InitiativeType type,
        @Nullable String description,
        @Nullable String comments,
        String salesPlay,
        @Nullable String tdp,
        @Nullable String consultingGrowthPlatform,
        @Nullable String campaign) {}
