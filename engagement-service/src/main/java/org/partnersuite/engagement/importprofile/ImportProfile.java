package org.partnersuite.engagement.importprofile;

import java.time.Instant;
import java.util.UUID;

/** One version of a profile. It never changes; a change is the next version. */
public record ImportProfile(UUID id, int version, ProfileDefinition definition, Instant createdAt, String createdBy) {}
