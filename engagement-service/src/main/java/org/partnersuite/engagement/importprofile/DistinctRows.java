package org.partnersuite.engagement.importprofile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Splits rows in order wherever a row has the same key as an earlier one of the same part: the later row wins. */
public final class DistinctRows {
    private DistinctRows() {}

    public static <T, K> List<List<T>> parts(List<T> rows, Function<T, K> key) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        Set<K> named = HashSet.newHashSet(rows.size());
        for (T row : rows) {
            if (!named.add(key.apply(row))) {
                parts.add(part);
                part = new ArrayList<>();
                named.clear();
                named.add(key.apply(row));
            }
            part.add(row);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
