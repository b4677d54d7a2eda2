package org.partnersuite.engagement.squad;

/** Whether a squad accepts new requests. */
public enum SquadStatus {
    ACTIVE,
    RETIRED
}
