package org.partnersuite.engagement.roadblock;

/** Status of a roadblock, and the transition out of each. */
public enum RoadblockStatus {
    OPEN,
    RESOLVED;

    RoadblockStatus next() {
        return this == OPEN ? RESOLVED : OPEN;
    }
}
