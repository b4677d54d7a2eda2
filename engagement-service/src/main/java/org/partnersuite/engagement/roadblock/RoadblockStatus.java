package org.partnersuite.engagement.roadblock;

/** Where a roadblock stands. */
public enum RoadblockStatus {
    OPEN,
    RESOLVED
}
