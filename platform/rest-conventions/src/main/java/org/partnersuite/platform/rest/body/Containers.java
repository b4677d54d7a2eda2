package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
        return new ListReader(element);
    }

    static ValueReader set(ValueReader element) {
        return new SetReader(new ListReader(element));
    }

    static ValueReader map(ValueReader element) {
        return new MapReader(element);
    }

    private record ListReader(ValueReader element) implements ValueReader {
        @Override
        public @Nullable Object read(JsonNode json, Pointer at, Faults faults) {
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
        }

        @Override
        public JsonNode normalised(JsonNode json) {
            if (json instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, element.normalised(array.get(i)));
                }
            }
            return json;
        }
    }

    private record SetReader(ValueReader list) implements ValueReader {
        @Override
        public @Nullable Object read(JsonNode json, Pointer at, Faults faults) {
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
        }

        @Override
        public JsonNode normalised(JsonNode json) {
            return list.normalised(json);
        }
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

        @Override
        public JsonNode normalised(JsonNode json) {
            if (json.isObject()) {
                json.properties().forEach(member -> member.setValue(element.normalised(member.getValue())));
            }
            return json;
        }
    }
}
