package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schema as the vendor's callers see it, and the one that partners see in its place.
 *
 * @param name of the vendor's, for findings
 */
record PartnerSchemaPair(JsonNode document, String name, JsonNode whole, JsonNode partners) {

    /**
     * What is hidden from partners, as {@code Schema.member}.
     *
     * @param hidden all that was met in the schemas
     * @param hiddenWithValue what a row had a value of
     */
    record Findings(Set<String> hidden, Set<String> hiddenWithValue) {
        Findings() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    /** @param schema of a response */
    static PartnerSchemaPair of(JsonNode document, JsonNode schema) {
        return of(document, schema, schema);
    }

    private static PartnerSchemaPair of(JsonNode document, JsonNode ofVendor, JsonNode ofPartners) {
        String by = ofPartners.has("x-partner-schema") ? "x-partner-schema" : "$ref";
        return new PartnerSchemaPair(
                document, name(ofVendor), resolved(document, ofVendor, "$ref"), resolved(document, ofPartners, by));
    }

    /** Goes through a response to the vendor. */
    void compare(JsonNode answer, Findings findings) {
        if (answer.isArray()) {
            answer.forEach(element -> items().compare(element, findings));
            return;
        }
        whole.path("properties").fieldNames().forEachRemaining(member -> {
            if (!partners.path("properties").has(member)) {
                findings.hidden().add(name + "." + member);
                if (!answer.path(member).isEmpty() || answer.path(member).isValueNode()) {
                    findings.hiddenWithValue().add(name + "." + member);
                }
            }
        });
        answer.properties().stream()
                .filter(member -> isObject(partners, member.getKey()))
                .forEach(member -> below(member.getKey()).compare(member.getValue(), findings));
    }

    /** What a response to a partner has and its schema has not. */
    void findBeyond(JsonNode answer, String at, Set<String> beyond) {
        if (answer.isArray()) {
            answer.forEach(element -> items().findBeyond(element, at, beyond));
        }
        answer.properties().forEach(member -> {
            String pointer = at + "/" + member.getKey();
            if (isObject(partners, member.getKey())) {
                below(member.getKey()).findBeyond(member.getValue(), pointer, beyond);
            } else {
                beyond.add(pointer);
            }
        });
    }

    private PartnerSchemaPair items() {
        return of(document, whole.path("items"), partners.path("items"));
    }

    private PartnerSchemaPair below(String member) {
        return of(document, below(whole, member), below(partners, member));
    }

    private static boolean isObject(JsonNode schema, String member) {
        return below(schema, member).isObject();
    }

    private static JsonNode below(JsonNode schema, String member) {
        JsonNode named = schema.path("properties").path(member);
        return named.isObject() ? named : schema.path("additionalProperties");
    }

    private static String name(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema, String by) {
        String reference = schema.path(by).asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
