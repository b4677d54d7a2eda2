package org.partnersuite.engagement.reference;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;

/** A set of reference data at a version. */
public record ReferenceSet(ReferenceSetId id, long version, Instant updatedAt, List<ReferenceValue> values) {
    public ReferenceSet {
        values = List.copyOf(values);
    }

    /** The data of {@code engagement.reference-data.v1}: the whole set. */
    OutgoingEvent event() {
        return OutgoingEvent.state("engagement.reference-data.v1", id.uuid(), version, updatedAt, Json.write(this));
    }

    /** The codes, in their order. */
    Set<String> codes() {
        return values.stream().map(ReferenceValue::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Codes by the spellings of other systems. */
    Map<String, String> aliases() {
        Map<String, String> codes = new HashMap<>();
        values.forEach(value -> Objects.requireNonNullElse(value.aliases(), List.<String>of())
                .forEach(alias -> codes.put(alias, value.code())));
        return Map.copyOf(codes);
    }

    Set<String> retired() {
        return values.stream()
                .filter(ReferenceValue::isRetired)
                .map(ReferenceValue::code)
                .collect(Collectors.toSet());
    }
}
