package org.partnersuite.gateway.apidocs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Joins the services' OpenAPI documents into one. What two services describe alike is described once; what they name
 * alike but describe differently gets the service's name before its own.
 */
final class OpenApiJoiner {
    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();
    private final Map<String, JsonObject> tags = new LinkedHashMap<>();

    OpenApiJoiner add(String service, JsonObject document) {
        JsonObject renamed = rename(document, clashes(service, document));
        for (Entry<String, Object> path : renamed.getJsonObject("paths", new JsonObject())) {
            paths.put(path.getKey(), path.getValue());
        }
        for (Entry<String, Object> kind : renamed.getJsonObject("components", new JsonObject())) {
            JsonObject known = components.getJsonObject(kind.getKey(), new JsonObject());
            known.mergeIn((JsonObject) kind.getValue());
            components.put(kind.getKey(), known);
        }
        for (Object tag : renamed.getJsonArray("tags", new JsonArray())) {
            JsonObject described = (JsonObject) tag;
            tags.putIfAbsent(described.getString("name"), described);
        }
        return this;
    }

    JsonObject joined(JsonArray missing) {
        JsonObject info = new JsonObject()
                .put("title", "Partner Suite")
                .put("version", "1")
                .put("description", "All services behind the gateway. Every call needs a bearer token.");
        JsonArray security = new JsonArray().add(new JsonObject().put("oidc", new JsonArray()));
        JsonObject document = new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("security", security)
                .put("tags", new JsonArray(tags.values().stream().toList()))
                .put("paths", paths)
                .put("components", components);
        return missing.isEmpty() ? document : document.put("x-unavailable-services", missing);
    }

    /** References of this service's components that are taken by different ones of the same name. */
    private Map<String, String> clashes(String service, JsonObject document) {
        Map<String, String> renames = new HashMap<>();
        for (Entry<String, Object> kind : document.getJsonObject("components", new JsonObject())) {
            JsonObject known = components.getJsonObject(kind.getKey(), new JsonObject());
            for (Entry<String, Object> component : (JsonObject) kind.getValue()) {
                Object taken = known.getValue(component.getKey());
                if (taken != null && !taken.equals(component.getValue())) {
                    String reference = "#/components/" + kind.getKey() + "/" + component.getKey();
                    renames.put(reference, prefix(service) + component.getKey());
                }
            }
        }
        return renames;
    }

    private static JsonObject rename(JsonObject document, Map<String, String> renames) {
        if (renames.isEmpty()) {
            return document;
        }
        JsonObject renamed = (JsonObject) rewriteReferences(document, renames);
        for (Entry<String, String> rename : renames.entrySet()) {
            String[] steps = rename.getKey().split("/", -1);
            JsonObject kind = renamed.getJsonObject("components").getJsonObject(steps[2]);
            kind.put(rename.getValue(), kind.remove(steps[3]));
        }
        return renamed;
    }

    private static Object rewriteReferences(Object node, Map<String, String> renames) {
        if (node instanceof JsonObject object) {
            JsonObject copy = new JsonObject();
            object.forEach(member -> copy.put(member.getKey(), rewriteMember(member, renames)));
            return copy;
        }
        if (node instanceof JsonArray array) {
            JsonArray copy = new JsonArray();
            array.forEach(element -> copy.add(rewriteReferences(element, renames)));
            return copy;
        }
        return node;
    }

    private static Object rewriteMember(Entry<String, Object> member, Map<String, String> renames) {
        if (member.getKey().equals("$ref") && member.getValue() instanceof String reference) {
            String renamed = renames.get(reference);
            return renamed == null ? reference : reference.substring(0, reference.lastIndexOf('/') + 1) + renamed;
        }
        return rewriteReferences(member.getValue(), renames);
    }

    private static String prefix(String service) {
        StringBuilder name = new StringBuilder();
        for (String word : service.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
