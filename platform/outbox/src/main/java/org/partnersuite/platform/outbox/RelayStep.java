package org.partnersuite.platform.outbox;

/** The moments of relaying a batch in between which a process may die. */
enum RelayStep {
    LED,
    READ,
    SENT,
    ACKNOWLEDGED,
    SETTLED;

    /** Called at every step; an exception ends the relay like a kill. */
    interface Observer {
        Observer NONE = step -> {};

        void reached(RelayStep step);
    }
}
