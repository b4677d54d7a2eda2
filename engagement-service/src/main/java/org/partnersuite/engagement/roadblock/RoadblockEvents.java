package org.partnersuite.engagement.roadblock;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to roadblocks, told to other services. */
public interface RoadblockEvents {
    void changed(Change change, Roadblock roadblock);
}
