package org.partnersuite.engagement.squad;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to squads, told to other services. */
public interface SquadEvents {
    void changed(Change change, Squad squad);

    void deleted(Change change, Squad squad);
}
