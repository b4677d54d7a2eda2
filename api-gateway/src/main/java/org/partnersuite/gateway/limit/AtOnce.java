package org.partnersuite.gateway.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Bounds how many of something a caller has at the same time. */
public final class AtOnce {
    private final int bound;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    public AtOnce(int bound) {
        this.bound = bound;
    }

    /** Takes a permit; true when one was available, and then {@link #leave} must follow once. */
    public boolean enter(String caller) {
        if (underWay.merge(caller, 1, Integer::sum) <= bound) {
            return true;
        }
        leave(caller);
        return false;
    }

    public void leave(String caller) {
        underWay.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
    }
}
