package org.partnersuite.engagement.importprofile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.body.FieldBounds;

/**
 * A field that a row may fill.
 *
 * @param required no row is applied without it
 * @param bounds of the component of a request that a single call writes this field by
 * @param codes what a text may be; empty when that is data, or free
 */
public record TargetField(String name, FieldType type, boolean required, FieldBounds bounds, Set<String> codes) {

    public static TargetField required(String name, FieldType type, Class<? extends Record> request, String component) {
        return new TargetField(name, type, true, FieldBounds.of(request, component), Set.of());
    }

    public static TargetField optional(String name, FieldType type, Class<? extends Record> request, String component) {
        return new TargetField(name, type, false, FieldBounds.of(request, component), Set.of());
    }

    /** A field that is called like the component of the request. */
    public static TargetField required(String name, FieldType type, Class<? extends Record> request) {
        return required(name, type, request, name);
    }

    /** A field that is called like the component of the request. */
    public static TargetField optional(String name, FieldType type, Class<? extends Record> request) {
        return optional(name, type, request, name);
    }

    public TargetField of(Set<String> allowed) {
        return new TargetField(name, type, required, bounds, Set.copyOf(allowed));
    }

    /** Why a value that was read may not be this field's; null when it may. */
    public @Nullable Fault faultOf(Object value) {
        if (!codes.isEmpty() && !codes.contains(value)) {
            return Fault.at(
                    name,
                    "unknown_code",
                    "One of: " + String.join(", ", codes.stream().sorted().toList()) + ".");
        }
        return bounds.faultOf(name, value);
    }
}
