package org.partnersuite.engagement.roadblock;

/** Where a roadblock stands, and the one way out of each. */
public enum RoadblockStatus {
    OPEN,
    RESOLVED;

    RoadblockStatus next() {
        return this == OPEN ? RESOLVED : OPEN;
    }
}
