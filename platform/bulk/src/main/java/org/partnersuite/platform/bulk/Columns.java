package org.partnersuite.platform.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the uploaded columns, in their order. */
public final class Columns {
    private final List<String> names;
    private final Map<String, Integer> positions;

    public Columns(List<String> names) {
        this.names = List.copyOf(names);
        this.positions = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i), i);
        }
    }

    public List<String> names() {
        return names;
    }

    /** -1 when there is no such column. */
    public int indexOf(String name) {
        return positions.getOrDefault(name, -1);
    }
}
