package org.partnersuite.platform.outbox;

/** The moments of relaying a batch in between which a process may die. */
enum RelayStep {
    LED,
    READ,
    SENT,
    ACKNOWLEDGED,
    DELETED;

    /** Told of every step; what it throws ends the relay as a kill would. */
    interface Observer {
        Observer NONE = step -> {};

        void reached(RelayStep step);
    }
}
