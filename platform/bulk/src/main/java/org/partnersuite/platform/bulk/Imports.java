package org.partnersuite.platform.bulk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Imports of this service. */
@ApplicationScoped
public class Imports {
    private final Map<String, BulkImport> byObject;

    public Imports(@All List<BulkImport> imports) {
        byObject = imports.stream()
                .collect(Collectors.toMap(BulkImport::object, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    public Set<String> objects() {
        return Collections.unmodifiableSet(byObject.keySet());
    }

    /** 422 for an object that this service does not import. */
    public BulkImport of(String object) {
        BulkImport target = byObject.get(object);
        if (target == null) {
            throw Problem.unprocessable(
                    "unknown_object",
                    "This service has no bulk import of this object.",
                    List.of(Fault.at(
                            "/object", "unknown_object", "One of " + String.join(", ", byObject.keySet()) + ".")));
        }
        return target;
    }
}
