package org.partnersuite.engagement.merged;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** A record that was merged into another. */
public record MergedRecord(UUID id, @Nullable ExternalId externalId) {}
