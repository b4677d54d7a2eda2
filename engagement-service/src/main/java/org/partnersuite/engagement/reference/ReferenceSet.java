package org.partnersuite.engagement.reference;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of reference data at a version. */
public record ReferenceSet(ReferenceSetId id, long version, Instant updatedAt, List<ReferenceValue> values) {
    public ReferenceSet {
        values = List.copyOf(values);
    }

    /** The codes, in their order. */
    Set<String> codes() {
        return values.stream().map(ReferenceValue::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> retired() {
        return values.stream()
                .filter(ReferenceValue::isRetired)
                .map(ReferenceValue::code)
                .collect(Collectors.toSet());
    }
}
