package org.partnersuite.platform.inbox;

/** The moments of taking events in between which a process may die. */
enum Step {
    POLLED,
    MOVED,
    APPLIED,
    COMMITTED;

    /** Called at every step; an exception ends the consumer like a kill. */
    interface Observer {
        Observer NONE = step -> {};

        void reached(Step step);
    }
}
