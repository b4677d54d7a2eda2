package org.partnersuite.gateway.apidocs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * Joins the services' OpenAPI documents into one. Identical components are merged; different components with the same
 * name are prefixed with the name of their service.
 */
final class OpenApiJoiner {
    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();
    private final Map<String, JsonObject> tags = new TreeMap<>();
    private final JsonObject contactAndLicense = new JsonObject();

    OpenApiJoiner add(String service, JsonObject document) {
        JsonObject renamed = rename(document, clashes(service, document));
        JsonObject info = document.getJsonObject("info", new JsonObject());
        for (String member : List.of("contact", "license")) {
            if (info.containsKey(member)) {
                contactAndLicense.put(member, info.getValue(member));
            }
        }
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
                .put("version", "1.0.0")
                .put("description", "All services behind the gateway. Every call needs a bearer token.")
                .mergeIn(contactAndLicense);
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

    /** The renames of this service's components whose names are taken by different ones. */
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

    /** Rewrites every text that is a reference, because extensions have references too. */
    private static Object rewriteReferences(Object node, Map<String, String> renames) {
        return switch (node) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                object.forEach(member -> copy.put(member.getKey(), rewriteReferences(member.getValue(), renames)));
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(element -> copy.add(rewriteReferences(element, renames)));
                yield copy;
            }
            case String text
            when renames.containsKey(text) -> text.substring(0, text.lastIndexOf('/') + 1) + renames.get(text);
            case null, default -> node;
        };
    }

    private static String prefix(String service) {
        StringBuilder name = new StringBuilder();
        for (String word : service.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
