package org.partnersuite.platform.inbox;

/** The moments of taking events in between which a process may die. */
enum Step {
    POLLED,
    MOVED,
    APPLIED,
    COMMITTED;

    /** Told of every step; what it throws ends the consumer as a kill would. */
    interface Observer {
        Observer NONE = step -> {};

        void reached(Step step);
    }
}
