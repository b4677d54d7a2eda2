package org.partnersuite.platform.unitofwork;

/** Writes that a library holds back until the end of a transaction. */
public interface PendingWrites {
    /** Sends them now: before the statement that accompanies a change, which draws the ids of its events. */
    void flush();

    /** Drops them and everything read: the session must not know what a savepoint undid. */
    void clear();

    /** For a database without such a library. */
    PendingWrites NONE = new PendingWrites() {
        @Override
        public void flush() {}

        @Override
        public void clear() {}
    };
}
