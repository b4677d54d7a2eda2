package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Readers of lists, sets and maps; what they give cannot be changed and keeps its order. One with an element that could
 * not be read is none: whether its fault was noted now or when the body was parsed, and however many were noted before.
 */
final class Containers {
    private Containers() {}

    static ValueReader list(ValueReader element) {
        return (json, at, faults) -> {
            if (!json.isArray()) {
                return ValueReader.refuse(json, at, faults, "an array");
            }
            List<Object> list = new ArrayList<>(json.size());
            for (int i = 0; i < json.size(); i++) {
                Object value = element.read(json.get(i), at.to(i), faults);
                if (value != null) {
                    list.add(value);
                }
            }
            return list.size() < json.size() ? null : Collections.unmodifiableList(list);
        };
    }

    static ValueReader set(ValueReader element) {
        ValueReader list = list(element);
        return (json, at, faults) -> {
            if (!(list.read(json, at, faults) instanceof List<?> items)) {
                return null;
            }
            Set<Object> set = new LinkedHashSet<>();
            for (int i = 0; i < items.size(); i++) {
                if (!set.add(items.get(i))) {
                    faults.add(at.to(i), "duplicate_item", "Duplicate value.");
                }
            }
            return set.size() < items.size() ? null : Collections.unmodifiableSet(set);
        };
    }

    static ValueReader map(ValueReader element) {
        return new MapReader(element);
    }

    /** Any name may be a key; the element's reader reads its value. */
    private record MapReader(ValueReader element) implements ValueReader {
        @Override
        public @Nullable Object read(JsonNode json, Pointer at, Faults faults) {
            if (!json.isObject()) {
                return ValueReader.refuse(json, at, faults, "an object");
            }
            Map<String, Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : json.properties()) {
                Object value = element.read(member.getValue(), at.to(member.getKey()), faults);
                if (value != null) {
                    map.put(member.getKey(), value);
                }
            }
            return map.size() < json.size() ? null : Collections.unmodifiableMap(map);
        }

        @Override
        public void checkNames(JsonNode patch, Pointer at, Faults faults) {
            patch.properties().forEach(member -> element.checkNames(member.getValue(), at.to(member.getKey()), faults));
        }
    }
}
