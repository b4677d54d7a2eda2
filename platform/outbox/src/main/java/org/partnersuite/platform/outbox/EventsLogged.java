package org.partnersuite.platform.outbox;

/** Fired in the process of the leading relay after a commit that appended events to the log. */
public record EventsLogged() {}
