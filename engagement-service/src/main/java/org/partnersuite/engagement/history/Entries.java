package org.partnersuite.engagement.history;

import java.util.List;
import org.partnersuite.platform.rest.Problem;

/** What was done to a resource one after the other, and is never edited: its moves, by the numbers that count them from 1. */
public final class Entries {
    private Entries() {}

    /**
     * @param all from the first
     * @throws Problem 404 when it has not come so far
     */
    public static <T> T byNumber(List<T> all, int number) {
        if (number < 1 || number > all.size()) {
            throw Problem.notFound();
        }
        return all.get(number - 1);
    }
}
