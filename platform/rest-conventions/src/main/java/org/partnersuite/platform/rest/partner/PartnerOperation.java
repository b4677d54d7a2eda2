package org.partnersuite.platform.rest.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/** An operation as its document describes it to partners. */
final class PartnerOperation {
    /** On a parameter that partners may not use. */
    static final String REFUSED = "x-not-for-partners";

    /** On a parameter: the values that partners may give. */
    static final String VALUES = "x-partner-values";

    private final JsonNode operation;

    PartnerOperation(JsonNode operation) {
        this.operation = operation;
    }

    /** The schema of a response to a partner; null when it has none. */
    @Nullable
    JsonNode answer(int status) {
        JsonNode schema = operation
                .path("responses")
                .path(String.valueOf(status))
                .path("content")
                .path("application/json")
                .path("schema");
        boolean described =
                schema.has(VisibleTree.PARTNER_SCHEMA) || schema.path("items").has(VisibleTree.PARTNER_SCHEMA);
        return described ? schema : null;
    }

    /** What a partner asks by that it may not ask by: hidden things must not be found out by filters and sorts. */
    List<Fault> faults(Map<String, List<String>> query) {
        List<Fault> faults = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            List<String> given = query.get(name);
            if (given == null || !"query".equals(parameter.path("in").asText())) {
                continue;
            }
            if (parameter.path(REFUSED).asBoolean()) {
                faults.add(Fault.at(name, "unknown_parameter", "Partners have no such parameter here."));
            } else if (parameter.has(VALUES)) {
                check(name, given, parameter.path(VALUES), faults);
            }
        }
        return faults;
    }

    private static void check(String name, List<String> given, JsonNode values, List<Fault> faults) {
        Set<String> allowed = new TreeSet<>();
        values.forEach(value -> allowed.add(value.asText()));
        Map<String, String> codes = new TreeMap<>(Map.of("sort", "unknown_sort", "fields", "unknown_field"));
        for (String text : given) {
            for (String value : text.split(",", -1)) {
                String plain = name.equals("sort") && value.startsWith("-") ? value.substring(1) : value;
                if (!allowed.contains(plain)) {
                    faults.add(Fault.at(
                            name,
                            codes.getOrDefault(name, "unknown_code"),
                            "Partners may name: " + String.join(", ", allowed) + "."));
                    return;
                }
            }
        }
    }
}
