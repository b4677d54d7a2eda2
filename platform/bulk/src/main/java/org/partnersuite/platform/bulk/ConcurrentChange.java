package org.partnersuite.platform.bulk;

/** Thrown by an import when a row was changed concurrently between read and write: the chunk is retried. */
public final class ConcurrentChange extends RuntimeException {
    public ConcurrentChange(String what) {
        super(what, null, false, false);
    }
}
