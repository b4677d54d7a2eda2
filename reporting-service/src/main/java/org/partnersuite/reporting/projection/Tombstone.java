package org.partnersuite.reporting.projection;

import java.util.UUID;

/** An opportunity or a child that was deleted at a version. */
public record Tombstone(UUID id, long version, int partition) {}
