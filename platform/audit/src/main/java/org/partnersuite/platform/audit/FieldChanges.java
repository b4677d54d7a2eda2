package org.partnersuite.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;

/** The difference of two states of an aggregate, field by field, in the spelling of the API. */
public final class FieldChanges {
    private FieldChanges() {}

    /** The top-level fields that differ; null stands for an aggregate before its creation or after its deletion. */
    public static List<FieldChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        addNames(before, names);
        addNames(after, names);
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode from = value(before, name);
            JsonNode to = value(after, name);
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(name, from, to));
            }
        }
        return changes;
    }

    private static void addNames(@Nullable JsonNode state, Set<String> names) {
        if (state != null) {
            state.fieldNames().forEachRemaining(names::add);
        }
    }

    private static @Nullable JsonNode value(@Nullable JsonNode state, String name) {
        JsonNode value = state == null ? null : state.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
