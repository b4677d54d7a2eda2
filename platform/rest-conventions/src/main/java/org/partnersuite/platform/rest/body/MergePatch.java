package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;

/**
 * The body of a PATCH: a JSON merge patch (RFC 7396) of a resource's writable record. A null removes a field, an array
 * replaces the whole one. What a patch gives is read as strictly as a whole request.
 *
 * @param <T> the record that a PUT or POST of the same resource reads
 */
public final class MergePatch<T> {
    private final ObjectNode patch;
    private final RecordReader<T> reader;
    private final Faults faults;

    private MergePatch(ObjectNode patch, RecordReader<T> reader, Faults faults) {
        this.patch = patch;
        this.reader = reader;
        this.faults = faults;
    }

    static <T> MergePatch<T> read(byte[] body, RecordReader<T> reader) {
        Faults faults = new Faults();
        JsonNode json = JsonTree.parse(body, faults);
        if (!(json instanceof ObjectNode patch)) {
            ValueReader.refuse(json, Pointer.ROOT, faults, "an object");
            throw Problem.badRequest(faults.list());
        }
        faults.refuseAny();
        reader.prepared(patch, true, faults);
        return new MergePatch<>(patch, reader, faults);
    }

    /**
     * The patched record; 400 with every fault when the result is not one.
     *
     * @param current the resource as it is answered now; what the record does not have is left out
     */
    public T applyTo(Object current) {
        ObjectNode writable = Json.mapper().<ObjectNode>valueToTree(current).retain(reader.names());
        return reader.bind(merged(writable, patch), patch, faults);
    }

    /** Whether the patch names this field, be it to remove it. */
    public boolean names(String field) {
        return patch.has(field);
    }

    private static ObjectNode merged(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            String name = change.getKey();
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(name);
            } else if (value instanceof ObjectNode nested) {
                ObjectNode old = target.get(name) instanceof ObjectNode object ? object : target.objectNode();
                target.set(name, merged(old, nested));
            } else {
                target.set(name, value);
            }
        }
        return target;
    }
}
