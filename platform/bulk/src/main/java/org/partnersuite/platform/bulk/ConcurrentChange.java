package org.partnersuite.platform.bulk;

/** Thrown by an import when somebody else changed a row between its reading and its writing: the chunk is tried again. */
public final class ConcurrentChange extends RuntimeException {
    public ConcurrentChange(String what) {
        super(what, null, false, false);
    }
}
