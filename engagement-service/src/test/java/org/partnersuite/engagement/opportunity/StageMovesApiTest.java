package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("EN-7")
class StageMovesApiTest {
    private final Api seller = Api.as("seller");
    private final Api lead = Api.as("technical-lead");
    private String id = "";

    @Inject
    Database database;

    @BeforeEach
    void engage() {
        id = Given.opportunity();
    }

    @Test
    void theWholeWayFromEngageToWon() {
        seller.move(id, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", endsWith("/stage-moves/by-number/2"))
                .body("move.kind", equalTo("FORWARD"))
                .body("move.by", equalTo("seller-user"))
                .body("opportunity.stage", equalTo("QUALIFY"));
        seller.move(id, 2, Given.step("DESIGN", "CLIENT_AGREED_TO_PILOT_SCOPE"))
                .then()
                .statusCode(201);
        seller.move(id, 3, Given.step("PROPOSE", "CLIENT_AGREED_PILOT_SUCCESSFUL"))
                .then()
                .statusCode(201);
        seller.move(id, 4, Given.step("WON", "SIGNED"))
                .then()
                .statusCode(201)
                .body("opportunity.closedOn", equalTo("2026-03-01"));
        seller.get("/opportunities/" + id + "/stage-moves")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CREATED", "FORWARD", "FORWARD", "FORWARD", "WON"))
                .body("items[0].evidence.code", equalTo("CLIENT_AGREED_TO_BRIEFING"))
                .body("timeInStage.stage", contains("ENGAGE", "QUALIFY", "DESIGN", "PROPOSE", "WON"));
        seller.get("/opportunities/" + id + "/stage-moves/by-number/2")
                .then()
                .statusCode(200)
                .body("to", equalTo("QUALIFY"));
        seller.get("/opportunities/" + id + "/stage-moves/by-number/9").then().statusCode(404);
    }

    @Test
    void aRefusedMoveNamesEveryUnmetCriterionWithTheCallThatSatisfiesIt() {
        seller.move(id, 1, "{\"to\":\"PROPOSE\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("stage_criteria_unmet"))
                .body("errors.code", contains("evidence", "override", "lead_role", "reason"))
                .body("errors.satisfiedBy.method", everyItem(equalTo("POST")))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/engagement/opportunities/" + id + "/stage-moves"))
                .body("errors[0].detail", containsString("CLIENT_AGREED_PILOT_SUCCESSFUL"));
        seller.get("/opportunities/" + id)
                .then()
                .body("stage", equalTo("ENGAGE"))
                .body("version", equalTo(1));
    }

    @Test
    void onlyALeadSkipsAndReopens() {
        String skip = "{\"to\":\"DESIGN\",\"override\":true,\"reason\":\"The pilot ran before\","
                + "\"evidence\":{\"code\":\"CLIENT_AGREED_TO_PILOT_SCOPE\",\"on\":\"2026-03-01\"}}";
        seller.move(id, 1, skip).then().statusCode(403).body("detail", containsString("needs a lead role"));
        lead.move(id, 1, skip).then().statusCode(201).body("move.kind", equalTo("SKIP"));
        seller.move(id, 2, "{\"to\":\"LOST\",\"lossReason\":\"PRICE\"}")
                .then()
                .statusCode(201)
                .body("opportunity.lossReason", equalTo("PRICE"));
        seller.move(id, 3, "{\"to\":\"DESIGN\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("override", "lead_role", "reason"));
        Api.as("admin")
                .move(id, 3, "{\"to\":\"DESIGN\",\"override\":true,\"reason\":\"They called again\"}")
                .then()
                .statusCode(201)
                .body("move.kind", equalTo("REOPENED"));
    }

    @Test
    void aMoveNeedsTheVersionItIsMadeOn() {
        String step = Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT");
        seller.post("/opportunities/" + id + "/stage-moves", step).then().statusCode(428);
        seller.move(id, 7, step).then().statusCode(412);
        seller.move(UUID.randomUUID().toString(), 1, step).then().statusCode(404);
        Api.as("reader").move(id, 1, step).then().statusCode(403);
    }

    @Test
    void aRepeatedMoveIsAnsweredAsTheFirstTime() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            seller.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                    .post(Api.BASE + "/opportunities/" + id + "/stage-moves")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", i == 0 ? nullValue() : equalTo("true"));
        }
        seller.get("/opportunities/" + id + "/stage-moves").then().body("items", hasSize(2));
    }

    @Test
    void whatIsMissingCanBeAskedBefore() {
        seller.get("/opportunities/" + id + "/stage-criteria?to=QUALIFY")
                .then()
                .statusCode(200)
                .body("targets[0].passage", equalTo("STEP"))
                .body("targets[0].criteria.key", contains("evidence", "evidence_date", "no_loss_reason"))
                .body("targets[0].criteria.met", contains(false, true, true));
        seller.get("/opportunities/" + id + "/stage-criteria").then().body("targets", hasSize(6));
        seller.get("/opportunities/" + id + "/stage-criteria?to=PREPARE").then().statusCode(400);
    }

    @Test
    void movesAreImmutableInTheDatabaseToo() {
        assertThatThrownBy(() -> database.transactionAs(
                        Caller.service("test"),
                        db -> db.execute(
                                "update opportunity_stage_move set note = 'x' where opportunity_id = ?",
                                UUID.fromString(id))))
                .hasMessageContaining("append-only");
    }
}
