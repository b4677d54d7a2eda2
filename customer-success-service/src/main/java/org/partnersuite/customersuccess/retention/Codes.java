package org.partnersuite.customersuccess.retention;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Numbers few values that occur often, from one on; zero is none. Numbers never change, so all may read while one adds. */
final class Codes {
    static final int NONE = 0;
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> values = new CopyOnWriteArrayList<>();

    /** The number of a value, which gets one if need be. One thread at a time calls this. */
    int add(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        values.add(value);
        numbers.put(value, values.size());
        return values.size();
    }

    /** The number of a value; {@link #UNKNOWN} when it never occurred. */
    int of(String value) {
        return numbers.getOrDefault(value, UNKNOWN);
    }

    @Nullable
    String value(int number) {
        return number == NONE ? null : values.get(number - 1);
    }

    /** Numbers are less than this. */
    int end() {
        return values.size() + 1;
    }
}
