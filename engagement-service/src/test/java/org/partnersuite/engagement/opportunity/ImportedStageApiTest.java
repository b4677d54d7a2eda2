package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** The system that is master of the stages upserts one opportunity over HTTP. */
@QuarkusTest
@Tag("EN-6")
class ImportedStageApiTest {
    private final Api integration = Api.as("integration");
    private final String path = "/opportunities/by-external-id/crm/" + UUID.randomUUID();
    private String account;

    @BeforeEach
    void anAccount() {
        account = Given.account();
    }

    @Test
    void itCreatesAtAnyStageWithoutInventedEvidence() {
        String id = put(stage("WON", ",\"closedOn\":\"2026-02-20\""))
                .statusCode(201)
                .body("stage", equalTo("WON"))
                .body("closedOn", equalTo("2026-02-20"))
                .body("imported", equalTo(true))
                .extract()
                .path("id");
        put(stage("WON", ",\"closedOn\":\"2026-02-20\"")).statusCode(200).body("version", equalTo(1));
        integration
                .get("/opportunities/" + id + "/stage-moves")
                .then()
                .statusCode(200)
                .body("items.kind", contains("IMPORTED"))
                .body("items[0].evidence", nullValue());
    }

    @Test
    void aLostOneKeepsItsKnownAmountsUntilSomebodyCorrectsThem() {
        put(stage("DESIGN", "")).statusCode(201).body("amount.amount", equalTo("1500.50"));
        String lost = stage("LOST", ",\"closedOn\":\"2026-02-20\",\"lossReason\":\"PRICE\"");
        String id = put(lost.replaceFirst("\"lines\":\\[.*?}}],?", "\"lines\":[],"))
                .statusCode(200)
                .body("stage", equalTo("LOST"))
                .body("amount.amount", equalTo("1500.50"))
                .body("lossWithoutTcv", equalTo(false))
                .extract()
                .path("id");
        Api.as("seller")
                .patch("/opportunities/" + id, "{\"lines\":[]}", "\"2\"")
                .then()
                .statusCode(200)
                .body("lossWithoutTcv", equalTo(true));
    }

    @Test
    void aPersonsMoveIsKeptAndToldUntilTheStagesAgree() {
        String id = put(stage("ENGAGE", "")).statusCode(201).extract().path("id");
        Api.as("seller")
                .move(id, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
        put(stage("DESIGN", ""))
                .statusCode(200)
                .body("stage", equalTo("QUALIFY"))
                .body("masterStage", equalTo("DESIGN"))
                .body("warnings.key", contains("stage_kept"));
        assertThat(diverging()).containsExactly(id);
        put(stage("QUALIFY", "")).statusCode(200).body("warnings", empty()).body("masterStage", nullValue());
        assertThat(diverging()).isEmpty();
    }

    @Test
    @Tag("XC-3")
    void nobodyElseImportsAStage() {
        for (String role : List.of("seller", "technical-lead", "admin")) {
            Api.as(role)
                    .put(path, stage("DESIGN", ""), null)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("stage_of_integration"));
        }
        integration
                .post("/opportunities", stage("DESIGN", ""))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/importedStage"));
    }

    @Test
    void everyFaultIsNamedAtItsMember() {
        put(stage("LOST", ",\"enteredOn\":\"2099-01-01\""))
                .statusCode(400)
                .body("errors.pointer", hasItem("/importedStage/closedOn"))
                .body("errors.pointer", hasItem("/importedStage/lossReason"))
                .body("errors.pointer", hasItem("/importedStage/enteredOn"))
                .body("errors.pointer", not(hasItem("/closedOn")));
    }

    private List<String> diverging() {
        return integration
                .get("/opportunities?stageKept=true&accountId=" + account)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private ValidatableResponse put(String body) {
        String etag = integration.get(path).getHeader("ETag");
        return integration.put(path, body, etag).then();
    }

    private String stage(String stage, String more) {
        return Given.body(account, null, ",\"importedStage\":{\"stage\":\"" + stage + "\"" + more + "}");
    }
}
