package org.partnersuite.partnerprogram;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;

/** One of each kind of record of a partner's practice and people, as callers send it. */
public final class PracticeCalls {
    /** A person whose own records a customer success manager writes. */
    private static final String PERSON = "partner-csm-user";

    private static final Api MANAGER = Api.as("partner-manager");
    private static final Map<String, BiFunction<Api, UUID, Response>> WRITES = new TreeMap<>();

    static {
        write("POST /certificates", (api, partner) -> api.post("/certificates", certificate(partner)));
        write(
                "POST /certificates/batch",
                (api, partner) -> api.post("/certificates/batch", "{\"items\":[" + certificate(partner) + "]}"));
        write(
                "PATCH /certificates/{id}",
                (api, partner) ->
                        api.patch(created("/certificates", certificate(partner)), "{\"level\":\"EXPERT\"}", "\"1\""));
        write(
                "POST /certificates/{id}/endings",
                (api, partner) -> api.postMatching(
                        created("/certificates", certificate(partner)) + "/endings", "{\"reason\":\"Left\"}", "\"1\""));
        write(
                "POST /enablement-participations",
                (api, partner) -> api.post("/enablement-participations", participation(partner)));
        write(
                "PATCH /enablement-participations/{id}",
                (api, partner) -> api.patch(
                        created("/enablement-participations", participation(partner)),
                        "{\"steps\":{\"1\":{\"state\":\"DONE\",\"on\":\"2026-01-05\"}}}",
                        "\"1\""));
        write("POST /readiness-assessments", (api, partner) -> api.post("/readiness-assessments", assessment(partner)));
        write(
                "PATCH /readiness-assessments/{id}",
                (api, partner) -> api.patch(
                        created("/readiness-assessments", assessment(partner)), "{\"ratings\":{\"1.1\":2}}", "\"1\""));
        write("POST /specializations", (api, partner) -> api.post("/specializations", application(partner)));
        write(
                "PATCH /specializations/{id}",
                (api, partner) -> api.patch(applied(partner), "{\"level\":\"ADVANCED\"}", "\"1\""));
        write("POST /specializations/{id}/submissions", PracticeCalls::submission);
        write("PATCH /partners/{id}/practice", PracticeCalls::practice);
    }

    private PracticeCalls() {}

    /** The calls by which a partner writes, each by the operation of the OpenAPI. */
    public static Map<String, BiFunction<Api, UUID, Response>> writes() {
        return WRITES;
    }

    /** A row of each kind that is patched, by the template of its path. */
    static Map<String, String> patched(UUID partner) {
        Map<String, String> paths = new TreeMap<>();
        paths.put("/certificates/{id}", created("/certificates", certificate(partner)));
        paths.put("/enablement-cohorts/{id}", created("/enablement-cohorts", cohort(partner)));
        paths.put("/enablement-participations/{id}", created("/enablement-participations", participation(partner)));
        paths.put("/readiness-assessments/{id}", created("/readiness-assessments", assessment(partner)));
        paths.put("/specializations/{id}", applied(partner));
        paths.put("/partners/{id}/practice", "/partners/" + partner + "/practice");
        Map<String, String> absolute = new TreeMap<>();
        paths.forEach((template, path) -> absolute.put(Api.BASE + template, Api.BASE + path));
        return absolute;
    }

    /** A row of each kind, by the operation that reads it. */
    static Map<String, List<String>> rows(UUID partner) {
        Map<String, List<String>> rows = new TreeMap<>();
        patched(partner).forEach((template, path) -> rows.put("GET " + template, List.of(path)));
        MANAGER.postMatching(applied(partner) + "/submissions", "", "\"1\"")
                .then()
                .statusCode(201);
        MANAGER.postMatching(applied(partner) + "/audits", "", "\"2\"").then().statusCode(201);
        String submitted = Api.BASE + applied(partner);
        rows.put("GET " + Api.BASE + "/specializations/{id}", List.of(submitted));
        rows.put("GET " + Api.BASE + "/specializations/{id}/criteria", List.of(submitted + "/criteria"));
        rows.put(
                "GET " + Api.BASE + "/partners/{id}/satisfaction",
                List.of(Api.BASE + "/partners/" + partner + "/satisfaction"));
        rows.put(
                "GET " + Api.BASE + "/enablement-cohorts/{id}/success",
                List.of(Api.BASE + created("/enablement-cohorts", cohort(partner)) + "/success"));
        for (String figure : List.of("staffing-advice", "success-engineer")) {
            rows.put(
                    "GET " + Api.BASE + "/partners/{id}/" + figure,
                    List.of(Api.BASE + "/partners/" + partner + "/" + figure));
        }
        rows.put("GET " + Api.BASE + "/staffing-advice", List.of(Api.BASE + "/staffing-advice?customers=20"));
        return rows;
    }

    static String certificate(UUID partner) {
        return "{\"partnerId\":\"%s\",\"person\":\"%s\",\"kind\":\"CSM\",\"issuedOn\":\"%s\"}"
                .formatted(partner, PERSON, day());
    }

    static String cohort(UUID partner) {
        return "{\"partnerId\":\"%s\",\"name\":\"Spring\",\"startsOn\":\"2027-03-01\"}".formatted(partner);
    }

    static String participation(UUID partner) {
        String cohort = created("/enablement-cohorts", cohort(partner)).replaceFirst(".*/", "");
        return "{\"cohortId\":\"%s\",\"person\":\"%s\"}".formatted(cohort, PERSON);
    }

    /** Of another quarter each time. */
    static String assessment(UUID partner) {
        return "{\"subject\":\"PARTNER\",\"partnerId\":\"%s\",\"period\":\"%d-Q1\"}"
                .formatted(partner, ThreadLocalRandom.current().nextInt(1000, 10000));
    }

    static String application(UUID partner) {
        return """
                {"partnerId":"%s","level":"SPECIALIZED","document":"https://partner.example/application",
                 "references":%s,"people":[{"role":"EXECUTIVE_SPONSOR","person":"ana"}]}
                """.formatted(partner, StoryRows.references(partner));
    }

    /** The path of a new one, recorded by a partner manager. */
    static String created(String collection, String body) {
        return collection + "/"
                + MANAGER.post(collection, body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Response submission(Api api, UUID partner) {
        return api.postMatching(applied(partner) + "/submissions", "", "\"1\"");
    }

    /** The path of the partner's application. */
    static String applied(UUID partner) {
        String known = MANAGER.get("/specializations?partnerId=" + partner).path("items[0].id");
        return known == null ? created("/specializations", application(partner)) : "/specializations/" + known;
    }

    private static Response practice(Api api, UUID partner) {
        String path = "/partners/" + partner;
        MANAGER.patch(
                        path,
                        "{\"engagementModel\":\"CUSTOMER_SUCCESS_MANAGER\"}",
                        MANAGER.get(path).header("ETag"))
                .then()
                .statusCode(200);
        String etag = MANAGER.get(path + "/practice").header("ETag");
        return api.patch(path + "/practice", "{\"blocks\":{\"USE_CASES\":{\"present\":true}}}", etag);
    }

    /** Another day each time. */
    private static String day() {
        return LocalDate.of(2000, 1, 1)
                .plusDays(ThreadLocalRandom.current().nextLong(9000))
                .toString();
    }

    private static void write(String operation, BiFunction<Api, UUID, Response> call) {
        WRITES.put(operation.replaceFirst(" ", " " + Api.BASE), call);
    }
}
