package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value as one Java type. */
interface ValueReader {
    /** Null exactly when it has added a fault. */
    @Nullable
    Object read(JsonNode json, Pointer at, Faults faults);

    /** Adds a fault for every name in a merge patch that has no place here, be it that the patch removes it. */
    default void checkNames(JsonNode patch, Pointer at, Faults faults) {}

    /** The value with its names and keys normalised, in place where it can be changed. */
    default JsonNode normalised(JsonNode json) {
        return json;
    }

    static @Nullable Object refuse(JsonNode json, Pointer at, Faults faults, String expectation) {
        if (json.isNull()) {
            faults.add(at, "null_not_allowed", "Omit the field instead of sending null.");
        } else {
            faults.add(at, "wrong_type", "Must be " + expectation + ".");
        }
        return null;
    }
}
