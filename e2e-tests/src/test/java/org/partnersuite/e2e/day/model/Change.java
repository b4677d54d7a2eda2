package org.partnersuite.e2e.day.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a history: who changed what from what to what.
 *
 * @param by the subject of the caller's token
 * @param fields what each was and what it became, in one text
 */
public record Change(String by, Map<String, String> fields) {
    public Change {
        fields = new TreeMap<>(fields);
    }

    /** What a field was and what it became; nothing is an empty text. */
    public static String step(String from, String to) {
        return from + " → " + to;
    }
}
