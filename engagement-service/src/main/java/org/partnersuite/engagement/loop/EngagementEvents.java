package org.partnersuite.engagement.loop;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to engagements, told to other services. */
public interface EngagementEvents {
    void changed(Change change, Engagement engagement);
}
