package org.partnersuite.engagement.squad;

/** Whether a squad takes further work. */
public enum SquadStatus {
    ACTIVE,
    RETIRED
}
