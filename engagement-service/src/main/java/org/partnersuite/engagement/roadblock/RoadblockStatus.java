package org.partnersuite.engagement.roadblock;

/** Status of a roadblock. */
public enum RoadblockStatus {
    OPEN,
    RESOLVED
}
