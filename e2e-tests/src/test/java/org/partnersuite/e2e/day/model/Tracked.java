package org.partnersuite.e2e.day.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the model knows of an aggregate: its fields as texts, and who changed them. One caller changes it at a time, except
 * in a race.
 */
public abstract class Tracked {
    private final String id;
    private final Map<String, String> fields = new TreeMap<>();
    private final List<Change> history = new ArrayList<>();
    private long version;

    Tracked(String id, String by, Map<String, String> fields) {
        this.id = id;
        next(by, fields, Map.of());
    }

    static Map<String, String> with(Map<String, String> fields, String field, String text) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put(field, text);
        return all;
    }

    public final String id() {
        return id;
    }

    /** Empty when it has none. */
    public final String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public final boolean has(String field) {
        return !get(field).isEmpty();
    }

    public final Map<String, String> fields() {
        return fields;
    }

    public final List<Change> history() {
        return history;
    }

    public final long version() {
        return version;
    }

    public final String etag() {
        return "\"" + version + "\"";
    }

    /** One that was true once, or never. */
    public final String staleEtag() {
        return "\"" + (version - 1) + "\"";
    }

    /** Writes some fields. The same again is no change. */
    public void write(String by, Map<String, String> now) {
        if (now.entrySet().stream().anyMatch(field -> !field.getValue().equals(get(field.getKey())))) {
            next(by, now, Map.of());
        }
    }

    /**
     * A new version, whatever differs.
     *
     * @param remarks what only the history tells
     */
    final void next(String by, Map<String, String> now, Map<String, String> remarks) {
        Map<String, String> changed = new TreeMap<>();
        now.forEach((field, to) -> {
            if (!to.equals(get(field))) {
                changed.put(field, Change.step(get(field), to));
                fields.put(field, to);
            }
        });
        remark(by, changed, remarks);
        version++;
    }

    /** What only the history tells: it stays at its version. */
    final void remark(String by, Map<String, String> remarks) {
        remark(by, Map.of(), remarks);
    }

    private void remark(String by, Map<String, String> changed, Map<String, String> remarks) {
        Map<String, String> told = new TreeMap<>(changed);
        remarks.forEach((field, text) -> told.put(field, Change.step("", text)));
        history.add(new Change(by, told));
    }
}
