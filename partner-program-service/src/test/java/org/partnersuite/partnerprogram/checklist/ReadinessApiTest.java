package org.partnersuite.partnerprogram.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Json;

/** The checklist and its assessments by calls. */
@QuarkusTest
@Tag("PP-10")
class ReadinessApiTest {
    private static final String PATH = "/readiness-assessments";

    private final Api manager = Api.as("partner-manager");
    private final String unit = "Unit " + UUID.randomUUID();

    @Test
    void anAssessmentIsRatedElementByElement() {
        String path = begun("{\"subject\":\"VENDOR\",\"businessUnit\":\"%s\",\"period\":\"2026-Q4\"}".formatted(unit));
        manager.patch(path, "{\"ratings\":{\"1.1\":2,\"1.2\":3}}", "\"1\"")
                .then()
                .statusCode(200)
                .body("readiness.points", equalTo(10))
                .body("readiness.complete", equalTo(false))
                .body("readiness.band", nullValue());
        manager.patch(path, "{\"ratings\":{\"1.1\":null,\"1.2\":4}}", "\"2\"")
                .then()
                .statusCode(200)
                .body("ratings", equalTo(Map.of("1.2", 4)));
        manager.patch(path, "{\"ratings\":{\"1.1\":6,\"6.1\":1}}", "\"3\"")
                .then()
                .statusCode(400);
        manager.patch(path, "{\"period\":\"2027\"}", "\"3\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_changeable"));
        manager.patch(path, "{\"ratings\":" + all() + "}", "\"3\"")
                .then()
                .statusCode(200)
                .body("readiness.points", equalTo(400))
                .body("readiness.band", equalTo("ASPIRING"));
        manager.get(path + "/history").then().body("items.action", contains("begun", "rated", "rated", "rated"));
    }

    @Test
    void thereIsOneForEachUnitAndPeriod() throws InterruptedException, ExecutionException {
        String body = "{\"subject\":\"VENDOR\",\"businessUnit\":\"%s\",\"period\":\"2026\"}".formatted(unit);
        Callable<Integer> call = () -> manager.post(PATH, body).statusCode();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : callers.invokeAll(Collections.nCopies(4, call))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        manager.post(PATH, body.replace("2026", "2027")).then().statusCode(201);
        manager.post(PATH, "{\"subject\":\"VENDOR\",\"period\":\"2026\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/businessUnit"));
    }

    @Test
    void aPartnerAssessesItselfAndSeesNothingOfOurs() {
        UUID partner = Given.partner();
        Api alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
        String ours = begun("{\"subject\":\"VENDOR\",\"businessUnit\":\"%s\",\"period\":\"2026-Q4\"}".formatted(unit));
        alliance.post(PATH, "{\"period\":\"2026-Q4\"}")
                .then()
                .statusCode(201)
                .body("subject", equalTo("PARTNER"))
                .body("partnerId", equalTo(partner.toString()));
        alliance.post(PATH, "{\"subject\":\"VENDOR\",\"businessUnit\":\"x\",\"period\":\"2026-Q4\"}")
                .then()
                .statusCode(403);
        alliance.get(ours).then().statusCode(404);
        alliance.get(PATH).then().body("items.subject", contains("PARTNER"));
    }

    @Test
    void anEditOfTheChecklistIsAVersionAndAnAssessmentKeepsItsOwn() {
        Api admin = Api.as("admin");
        String path = begun("{\"subject\":\"VENDOR\",\"businessUnit\":\"%s\",\"period\":\"2025\"}".formatted(unit));
        int version = manager.get(path).path("checklistVersion");
        ObjectNode checklist =
                (ObjectNode) Json.read(admin.get("/readiness-checklist").asString(), ObjectNode.class);
        checklist.remove(List.of("version", "publishedAt"));
        ((ObjectNode) checklist.at("/sections/0")).put("name", "Strategy " + UUID.randomUUID());
        String edited = checklist.toString();
        String etag = admin.get("/readiness-checklist").header("ETag");
        admin.put("/readiness-checklist", edited, etag).then().statusCode(200).body("version", equalTo(version + 1));
        admin.put("/readiness-checklist", edited, etag).then().statusCode(412);
        manager.put("/readiness-checklist", edited, etag).then().statusCode(403);
        manager.patch(path, "{\"ratings\":{\"1.1\":2}}", "\"1\"")
                .then()
                .statusCode(200)
                .body("checklistVersion", equalTo(version))
                .body("readiness.sections[0].name", equalTo("Partner Strategy & Roles"));
    }

    private String begun(String body) {
        return PATH
                + "/"
                + manager.post(PATH, body).then().statusCode(201).extract().path("id");
    }

    private static String all() {
        StringBuilder ratings = new StringBuilder("{");
        for (int section = 1; section <= 5; section++) {
            for (int element = 1; element <= 10; element++) {
                ratings.append(ratings.length() == 1 ? "" : ",")
                        .append('"')
                        .append(section)
                        .append('.')
                        .append(element)
                        .append("\":4");
            }
        }
        return ratings.append('}').toString();
    }
}
