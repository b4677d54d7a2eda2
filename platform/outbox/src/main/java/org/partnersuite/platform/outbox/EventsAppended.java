package org.partnersuite.platform.outbox;

/** Fired in this process after a commit that appended events: the relay wakes up without a poll's delay. */
public record EventsAppended() {}
