package org.partnersuite.gateway.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How much of something a caller has under way, and that it is not more than it may. */
public final class AtOnce {
    private final int bound;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    public AtOnce(int bound) {
        this.bound = bound;
    }

    /** True when there was room; then the caller has to {@link #leave} once. */
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
