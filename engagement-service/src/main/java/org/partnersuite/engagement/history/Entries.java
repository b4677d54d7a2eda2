package org.partnersuite.engagement.history;

import java.util.List;
import org.partnersuite.platform.rest.Problem;

/** Access to immutable entries of a resource, such as its moves, by their number from 1. */
public final class Entries {
    private Entries() {}

    /**
     * @param all entries, oldest first
     * @throws Problem 404 when there is no such number
     */
    public static <T> T byNumber(List<T> all, int number) {
        if (number < 1 || number > all.size()) {
            throw Problem.notFound();
        }
        return all.get(number - 1);
    }
}
