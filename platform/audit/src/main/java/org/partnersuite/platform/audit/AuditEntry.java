package org.partnersuite.platform.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one aggregate, field by field.
 *
 * @param aggregateType such as {@code opportunity}
 * @param action a past participle, such as {@code created} or {@code advanced}
 */
public record AuditEntry(String aggregateType, UUID aggregateId, String action, List<FieldChange> changes) {

    /** A field's value before and after, as it is shown in the API; null where there was none. */
    public record FieldChange(
            String field, @Nullable Object from, @Nullable Object to) {}

    public AuditEntry {
        changes = List.copyOf(changes);
    }
}
