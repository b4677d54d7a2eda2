package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;

/** Reads {@code {"items":[…]}}. A fault of the envelope refuses the call, one of an item only that item. */
final class Batches {
    private Batches() {}

    static <T> Batch<T> read(byte[] body, RecordReader<T> reader, boolean atomic) {
        Faults faults = new Faults();
        JsonNode json = JsonTree.parse(body, faults);
        if (!json.isObject()) {
            ValueReader.refuse(json, Pointer.ROOT, faults, "an object with items");
            throw Problem.badRequest(faults.list());
        }
        Pointer at = Pointer.ROOT.to("items");
        for (String name : (Iterable<String>) json::fieldNames) {
            if (!name.equals("items")) {
                RecordReader.refuseUnknown(Pointer.ROOT.to(name), faults);
            }
        }
        JsonNode items = json.path("items");
        if (items.isMissingNode()) {
            faults.add(at, "required", "This field is required.");
        } else if (!items.isArray()) {
            ValueReader.refuse(items, at, faults, "an array");
        } else if (items.isEmpty() || items.size() > Batch.MAX_ITEMS) {
            faults.add(at, "size", "A batch has 1 to " + Batch.MAX_ITEMS + " items.");
        }
        faults.refuseAny();
        List<JsonNode> documents = new ArrayList<>(items.size());
        items.forEach(documents::add);
        return new Batch<>(reader.bindAll(documents), atomic);
    }
}
