package org.partnersuite.engagement.activity;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to activities, told to other services. */
public interface ActivityEvents {
    void changed(Change change, Activity activity);
}
