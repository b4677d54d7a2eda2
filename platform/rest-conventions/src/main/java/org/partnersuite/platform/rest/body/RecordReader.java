package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;

/**
 * Reads JSON as a record, strictly: every component that is not {@code @Nullable} must be there, nothing else may be,
 * no value is converted, null is never a value, and the constraints hold. It reports all faults together.
 */
public final class RecordReader<T> implements ValueReader {
    /**
     * One component of the record.
     *
     * @param member that may be sent in its place; null when there is none
     */
    record Component(
            String name,
            ValueReader reader,
            boolean optional,
            boolean constrained,
            @Nullable String member) {}

    private final Class<T> type;
    private final Component[] components;
    private final Map<String, Integer> positions;
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final KeyedReferences references;
    private final ReferenceIds ids;
    private final Constraints constraints;
    private final boolean constrained;

    RecordReader(
            Class<T> type,
            Component[] components,
            Map<String, Integer> positions,
            MethodHandle constructor,
            MethodHandle[] accessors,
            KeyedReferences references,
            ReferenceIds ids,
            Constraints constraints,
            boolean constrained) {
        this.type = type;
        this.components = components;
        this.positions = positions;
        this.constructor = constructor;
        this.accessors = accessors;
        this.references = references;
        this.ids = ids;
        this.constraints = constraints;
        this.constrained = constrained;
    }

    /** 400 with every fault. */
    public T read(byte[] body) {
        Faults faults = new Faults();
        JsonNode json = prepared(JsonTree.parse(body, faults), faults);
        return finished(read(json, Pointer.ROOT, faults), faults);
    }

    /** 400 with every fault, for JSON that was parsed already. */
    public T bind(JsonNode json) {
        Faults faults = new Faults();
        return finished(read(prepared(json, faults), Pointer.ROOT, faults), faults);
    }

    /** Documents that were parsed already, each with its own faults. */
    List<Batch.Item<T>> bindAll(List<JsonNode> documents) {
        return bindAll(documents, ids);
    }

    /** @param lookup finds what they refer to by external ids, all by one query of a kind */
    public List<Batch.Item<T>> bindAll(List<JsonNode> documents, ReferenceIds lookup) {
        List<Faults> faults = documents.stream().map(each -> new Faults()).toList();
        List<KeyedReferences.Document> objects = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            if (normalised(documents.get(i)) instanceof ObjectNode object) {
                objects.add(new KeyedReferences.Document(object, false, faults.get(i)));
            }
        }
        references.resolve(objects, lookup);
        List<Batch.Item<T>> items = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            try {
                Object value = read(documents.get(i), Pointer.ROOT, faults.get(i));
                items.add(new Batch.Item<>(finished(value, faults.get(i)), null));
            } catch (Problem refusal) {
                items.add(new Batch.Item<>(null, refusal));
            }
        }
        return items;
    }

    /** Normalised, and with ids in the place of external ids. */
    private JsonNode prepared(JsonNode json, Faults faults) {
        return prepared(json, false, faults);
    }

    /** @param patch in which null removes */
    JsonNode prepared(JsonNode json, boolean patch, Faults faults) {
        JsonNode normal = normalised(json);
        if (normal instanceof ObjectNode object) {
            references.resolve(List.of(new KeyedReferences.Document(object, patch, faults)), ids);
        }
        return normal;
    }

    /** 400 with every fault, for what a merge patch makes of a record; also of names that it only removes. */
    T bind(JsonNode patched, JsonNode patch, Faults faults) {
        Object value = read(patched, Pointer.ROOT, faults);
        checkNames(patch, Pointer.ROOT, faults);
        return finished(value, faults);
    }

    /**
     * A request of an existing resource that keeps what it does not name.
     *
     * @param request as it was read; a component that is null was not named
     * @param current the resource as it is answered now; what the record does not have is left out
     */
    T over(T request, Object current) {
        ObjectNode known = Json.mapper().valueToTree(current);
        Faults faults = new Faults();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object named = value(request, i);
            JsonNode kept = named == null ? known.get(components[i].name()) : null;
            values[i] = kept == null || kept.isNull()
                    ? named
                    : components[i].reader().read(kept, Pointer.ROOT.to(components[i].name()), faults);
        }
        faults.refuseAny();
        return finished(checkWhole(construct(values, Pointer.ROOT, faults), Pointer.ROOT, faults), faults);
    }

    private @Nullable Object value(T request, int component) {
        try {
            return accessors[component].invokeExact((Object) request);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the accessor of a component declares no exception", e);
        }
    }

    /** The names of the components. */
    Set<String> names() {
        return positions.keySet();
    }

    private T finished(@Nullable Object value, Faults faults) {
        faults.refuseAny();
        return Objects.requireNonNull(type.cast(value));
    }

    @Override
    public @Nullable Object read(JsonNode json, Pointer at, Faults faults) {
        if (!json.isObject()) {
            return ValueReader.refuse(json, at, faults, "an object");
        }
        int before = faults.count();
        @Nullable Object[] values = new Object[components.length];
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            Integer i = positions.get(member.getKey());
            if (i == null) {
                refuseUnknown(at.to(member.getKey()), faults);
            } else {
                values[i] = components[i].reader().read(member.getValue(), at.to(member.getKey()), faults);
            }
        }
        for (int i = 0; i < components.length; i++) {
            if (values[i] == null && !components[i].optional() && !json.has(components[i].name())) {
                String member = components[i].member();
                faults.add(
                        at.to(components[i].name()),
                        "required",
                        member == null ? "This field is required." : "This field or " + member + " is required.");
            }
        }
        if (faults.count() > before) {
            checkEach(values, at, faults);
            return null;
        }
        return checkWhole(construct(values, at, faults), at, faults);
    }

    @Override
    public void checkNames(JsonNode patch, Pointer at, Faults faults) {
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            Integer i = positions.get(member.getKey());
            if (i == null) {
                refuseUnknown(at.to(member.getKey()), faults);
            } else {
                components[i].reader().checkNames(member.getValue(), at.to(member.getKey()), faults);
            }
        }
    }

    @Override
    public JsonNode normalised(JsonNode json) {
        if (json instanceof ObjectNode object) {
            for (Component component : components) {
                JsonNode value = object.get(component.name());
                if (value != null) {
                    object.set(component.name(), component.reader().normalised(value));
                }
            }
        }
        return json;
    }

    static void refuseUnknown(Pointer at, Faults faults) {
        faults.add(at, "unknown_field", "Unknown field.");
    }

    /** A record with a fault cannot be created, but its other components are still checked. */
    private void checkEach(@Nullable Object[] values, Pointer at, Faults faults) {
        for (int i = 0; i < components.length; i++) {
            Object value = values[i];
            if (value != null && components[i].constrained()) {
                constraints.checkValue(type, components[i].name(), value, at, faults);
            }
        }
    }

    private @Nullable Object checkWhole(@Nullable Object made, Pointer at, Faults faults) {
        int before = faults.count();
        if (made != null && constrained) {
            constraints.check(made, at, faults);
        }
        return faults.count() > before ? null : made;
    }

    /** A record may refuse its values in its constructor; that message is for developers. */
    private @Nullable Object construct(@Nullable Object[] values, Pointer at, Faults faults) {
        try {
            return constructor.invokeExact(values);
        } catch (IllegalArgumentException refusal) {
            faults.add(at, "invalid", "These values are inconsistent.");
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor declares no exception", e);
        }
    }
}
