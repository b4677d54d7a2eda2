package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.QuotedText;

/** Turns references by external ids into ids, before a document is read: those of many documents by one query of a kind. */
public final class KeyedReferences {
    /** Stands for an id while its document has a fault. */
    private static final UUID NONE = new UUID(0, 0);

    private final List<Reference> references;
    private final Map<String, KeyedReferences> nested;
    private final ValueReader key;

    private KeyedReferences(List<Reference> references, Map<String, KeyedReferences> nested, ValueReader key) {
        this.references = references;
        this.nested = nested;
        this.key = key;
    }

    static KeyedReferences of(Class<?> type, ValueReader key) {
        return of(type, key, Set.of());
    }

    /** @param around the records that this one is nested in */
    private static KeyedReferences of(Class<?> type, ValueReader key, Set<Class<?>> around) {
        Set<Class<?>> path = new HashSet<>(around);
        path.add(type);
        List<Reference> references = new ArrayList<>();
        Map<String, KeyedReferences> nested = new HashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            ByKey byKey = part.getAnnotation(ByKey.class);
            if (byKey != null) {
                references.add(
                        new Reference(part.getName(), byKey.value(), part.getType() != UUID.class, most(type, part)));
            } else if (part.getType().isRecord() && !path.contains(part.getType())) {
                KeyedReferences inside = of(part.getType(), key, path);
                if (!inside.references.isEmpty() || !inside.nested.isEmpty()) {
                    nested.put(part.getName(), inside);
                }
            }
        }
        return new KeyedReferences(List.copyOf(references), Map.copyOf(nested), key);
    }

    /** The member that refers to the same by an external id. */
    public static String member(String component) {
        if (component.endsWith("Ids")) {
            return component.substring(0, component.length() - 3) + "ExternalIds";
        }
        return (component.endsWith("Id") ? component.substring(0, component.length() - 2) : component) + "ExternalId";
    }

    /** How many there may be of one that has a bound. */
    private static int most(Class<?> type, RecordComponent part) {
        try {
            Size size = type.getDeclaredField(part.getName()).getAnnotation(Size.class);
            return size == null ? Integer.MAX_VALUE : size.max();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every component has its field: " + part, e);
        }
    }

    /** @param most references, where there may be several */
    private record Reference(String component, String kind, boolean several, int most) {
        String member() {
            return KeyedReferences.member(component);
        }
    }

    /**
     * A document, and where its faults are noted.
     *
     * @param patch in which null removes
     */
    record Document(ObjectNode json, boolean patch, Pointer at, Faults faults) {
        Document(ObjectNode json, boolean patch, Faults faults) {
            this(json, patch, Pointer.ROOT, faults);
        }

        Document inside(String component, ObjectNode nested) {
            return new Document(nested, patch, at.to(component), faults);
        }
    }

    /** A reference of a document whose ids are to be found. */
    private record Asked(Document document, Reference reference, List<ExternalId> keys) {}

    void resolve(List<Document> documents, ReferenceIds ids) {
        List<Asked> asked = new ArrayList<>(0);
        documents.forEach(document -> ask(document, asked));
        if (asked.isEmpty()) {
            return;
        }
        Map<String, Set<ExternalId>> keys = new HashMap<>();
        asked.forEach(one -> keys.computeIfAbsent(one.reference().kind(), kind -> new HashSet<>())
                .addAll(one.keys()));
        Map<String, Map<ExternalId, UUID>> found = new HashMap<>();
        keys.forEach((kind, named) -> found.put(kind, ids.of(kind, named)));
        asked.forEach(one -> answer(one, found.getOrDefault(one.reference().kind(), Map.of())));
    }

    private void ask(Document document, List<Asked> asked) {
        for (Reference reference : references) {
            Asked one = ask(document, reference);
            if (one != null) {
                asked.add(one);
            }
        }
        nested.forEach((component, inside) -> {
            if (document.json().get(component) instanceof ObjectNode object) {
                inside.ask(document.inside(component, object), asked);
            }
        });
    }

    private @Nullable Asked ask(Document document, Reference reference) {
        ObjectNode json = document.json();
        JsonNode named = json.remove(reference.member());
        Pointer at = document.at().to(reference.member());
        if (named == null) {
            return null;
        }
        if (named.isNull() && document.patch()) {
            json.putNull(reference.component());
            return null;
        }
        List<ExternalId> keys = read(named, reference, at, document.faults());
        if (json.has(reference.component())) {
            document.faults()
                    .add(
                            at,
                            "one_of_two",
                            "Send " + reference.component() + " or " + reference.member() + ", not both.");
            return null;
        }
        if (keys == null) {
            put(json, reference, List.of(NONE));
            return null;
        }
        return new Asked(document, reference, keys);
    }

    private @Nullable List<ExternalId> read(JsonNode named, Reference reference, Pointer at, Faults faults) {
        if (!reference.several()) {
            return key.read(key.normalised(named), at, faults) instanceof ExternalId one ? List.of(one) : null;
        }
        ValueReader list = Containers.list(key);
        if (!(list.read(list.normalised(named), at, faults) instanceof List<?> several)) {
            return null;
        }
        if (several.size() > reference.most()) {
            faults.add(at, "size", "Must have at most " + reference.most() + " items.");
            return null;
        }
        return several.stream().map(ExternalId.class::cast).toList();
    }

    private static void answer(Asked asked, Map<ExternalId, UUID> found) {
        Reference reference = asked.reference();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < asked.keys().size(); i++) {
            ExternalId named = asked.keys().get(i);
            UUID id = found.get(named);
            Pointer member = asked.document().at().to(reference.member());
            if (id == null) {
                asked.document()
                        .faults()
                        .addUnknown(
                                reference.several() ? member.to(i) : member,
                                "unknown_" + reference.kind(),
                                "There is no " + reference.kind() + " " + QuotedText.of(named.id()) + " of "
                                        + named.source() + ", or it is not known here yet.");
            }
            ids.add(id == null ? NONE : id);
        }
        put(asked.document().json(), reference, ids);
    }

    private static void put(ObjectNode json, Reference reference, List<UUID> ids) {
        if (reference.several()) {
            ArrayNode several = json.putArray(reference.component());
            ids.forEach(id -> several.add(id.toString()));
        } else {
            json.put(reference.component(), ids.getFirst().toString());
        }
    }
}
