package org.partnersuite.reporting.projection;

import java.util.UUID;

/** A deleted account, opportunity or child, and the version at which it was deleted. */
public record Tombstone(UUID id, long version, int partition) {}
