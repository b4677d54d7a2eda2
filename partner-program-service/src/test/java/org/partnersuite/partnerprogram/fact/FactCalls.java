package org.partnersuite.partnerprogram.fact;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.partnersuite.partnerprogram.Api;

/** One of each kind of record of a partner, as callers send it. */
public final class FactCalls {
    private static final String BASE = "/v1/partner-program";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("/contacts", "\"name\":\"Ana %s\",\"roles\":[\"ALLIANCE_MANAGER\"]");
        FIELDS.put(
                "/agreements",
                "\"kind\":\"PROGRAM\",\"signedOn\":\"2026-01-01\",\"to\":\"2026-01-01\",\"number\":\"A-%s\"");
        FIELDS.put(
                "/standard-offerings", "\"name\":\"Detection %s\",\"holds\":[\"MANAGED_SERVICES\"],\"worldwide\":true");
        FIELDS.put(
                "/training-offers", "\"name\":\"Academy %s\",\"purpose\":\"SALES\",\"free\":true,\"unlimited\":true");
        FIELDS.put("/integrations", "\"product\":\"PRODUCT_%s\"");
        FIELDS.put("/registration-programs", "\"name\":\"Deal desk %s\"");
        FIELDS.put(
                "/architecture-specializations",
                "\"architecture\":\"SECURITY\",\"level\":\"ADVANCED\",\"link\":\"https://partner.example/%s\"");
        FIELDS.put("/counterparts", "\"role\":\"ALLIANCE_MANAGER\",\"person\":\"ann %s\"");
        FIELDS.put(
                "/trained-people",
                "\"person\":\"not-for-partners-%s\",\"audience\":\"DELIVERY\",\"kind\":\"STANDARD\","
                        + "\"completedOn\":\"2026-01-31\",\"externalId\":{\"source\":\"lms\",\"id\":\"not-for-partners-"
                        + UUID.randomUUID() + "-%1$s\"}");
    }

    private FactCalls() {}

    /** The collections of all kinds. */
    public static Iterable<String> collections() {
        return FIELDS.keySet();
    }

    /** Another one of a kind. */
    public static String body(String collection, UUID partner) {
        return "{\"partnerId\":\"" + partner + "\","
                + FIELDS.getOrDefault(collection, "").formatted(COUNT.incrementAndGet()) + "}";
    }

    /** The path of a new one of a kind, recorded by a partner manager. */
    public static String recorded(String collection, UUID partner) {
        return collection + "/"
                + Api.as("partner-manager")
                        .post(collection, body(collection, partner))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** The calls by which a partner writes a kind, each by the operation of the OpenAPI. */
    public static Map<String, BiFunction<Api, UUID, Response>> writes(String collection) {
        String base = " " + BASE + collection;
        return Map.of(
                "POST" + base,
                (api, partner) -> api.post(collection, body(collection, partner)),
                "POST" + base + "/batch",
                (api, partner) -> api.post(collection + "/batch", "{\"items\":[" + body(collection, partner) + "]}"),
                "PATCH" + base + "/{id}",
                (api, partner) -> api.patch(recorded(collection, partner), "{\"to\":\"2099-12-31\"}", "\"1\""));
    }

    /** A row of each kind, by the template of its path. */
    public static Map<String, String> paths(UUID partner) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String collection : collections()) {
            paths.put(BASE + collection + "/{id}", BASE + recorded(collection, partner));
        }
        return paths;
    }

    /** A row of each kind, by the operation that reads it. */
    public static Map<String, String> rows(UUID partner) {
        Map<String, String> rows = new LinkedHashMap<>();
        paths(partner).forEach((template, path) -> rows.put("GET " + template, path));
        return rows;
    }
}
