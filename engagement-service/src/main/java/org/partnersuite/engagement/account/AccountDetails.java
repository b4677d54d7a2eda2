package org.partnersuite.engagement.account;

import org.jspecify.annotations.Nullable;

/** What people may edit of an account. */
public record AccountDetails(
        String name,
        @Nullable String geography,
        @Nullable String market,
        @Nullable String industry,
        @Nullable String segment,
        @Nullable String owner) {}
