package org.partnersuite.engagement.activity;

/** Whose use case a proof of value is on, and whose environment an MVP runs in. */
public enum PilotSide {
    CLIENT,
    IBM
}
