package org.partnersuite.platform.unitofwork;

/** Writes that a library holds back until the end of a transaction. */
public interface PendingWrites {
    /** Sends them now: before the statement that accompanies a change, which draws the ids of its events. */
    void flush();

    /** Forgets them, and everything that was read: what a savepoint undid is not known any more. */
    void clear();

    /** For a database without such a library. */
    PendingWrites NONE = new PendingWrites() {
        @Override
        public void flush() {}

        @Override
        public void clear() {}
    };
}
