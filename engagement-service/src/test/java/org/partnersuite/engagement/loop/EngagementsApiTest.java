package org.partnersuite.engagement.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

@QuarkusTest
@Tag("EN-5")
class EngagementsApiTest {
    @Test
    void anEngagementGoesThroughTheLoopAndItsNextLoopStartsAtFrame() {
        LoopWorld world = new LoopWorld().toScale();
        world.lead
                .get(world.path() + "/stage-moves")
                .then()
                .body("items.to", contains("UNDERSTAND", "STRATEGIZE", "FRAME", "CO_CREATE", "DEPLOY", "SCALE"))
                .body("items.kind", contains("CREATED", "FORWARD", "FORWARD", "FORWARD", "FORWARD", "FORWARD"))
                .body("items[4].met.criterion", contains("positive_co_creation", "accepted_transition_document"))
                .body("items[4].met.by", hasItem(containsString("/transition-documents/")))
                .body("items[1].met.by", contains("/v1/engagement/accounts/" + world.account + "/profile"));
        world.lead.get(world.path() + "/stage-moves/by-number/6").then().statusCode(200);
        world.lead.get(world.path() + "/stage-moves/by-number/7").then().statusCode(404);
        world.lead.get(world.path() + "/history").then().body("items.action", hasItems("begun", "moved", "revised"));

        String next = "{\"title\":\"Answers for customers\",\"useCase\":\"Answers to customers\"}";
        String second = world.lead
                .post(world.path() + "/next-loops", next)
                .then()
                .statusCode(201)
                .body("stage", equalTo("FRAME"))
                .body("loopNumber", equalTo(2))
                .body("previousEngagementId", equalTo(world.id))
                .body("tdp", equalTo("Assistant platform"))
                .body("owner", equalTo("jane"))
                .extract()
                .path("id");
        world.lead
                .post(world.path() + "/next-loops", next)
                .then()
                .statusCode(409)
                .body("existingId", equalTo(second));
        world.lead
                .post(world.path() + "/next-loops", "{\"title\":\"Again\",\"useCase\":\"Answers\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("new_use_case"));
        world.lead.get("/engagements?previousEngagementId=" + world.id).then().body("items.id", contains(second));
        world.lead.get(world.path()).then().body("stage", equalTo("SCALE"));
    }

    @Test
    void aRefusedMoveNamesEveryUnmetCriterionItsCallAndWhoIsAccountable() {
        new LoopWorld().move("STRATEGIZE").then().statusCode(422).body("errors.code", contains("priority"));
        new LoopWorld()
                .toStrategize()
                .move("FRAME")
                .then()
                .statusCode(422)
                .body("errors.code", contains("strategy_tdp", "strategy_use_case"));
        LoopWorld world = new LoopWorld().toFrame();
        world.move("CO_CREATE")
                .then()
                .statusCode(422)
                .body("code", equalTo("stage_criteria_unmet"))
                .body("errors.code", contains("design_thinking_workshop", "use_case", "offering", "sponsor"))
                .body("errors.satisfiedBy.method", contains("POST", "PATCH", "PATCH", "PATCH"))
                .body("errors[1].satisfiedBy.path", endsWith("/engagements/" + world.id))
                .body("accountable.role", contains("BTS", "DTS", "PTS"))
                .body("detail", containsString("BTS"));
        world.move("DEPLOY").then().statusCode(422).body("errors.code", contains("one_stage_at_a_time"));
        world.move("FRAME").then().statusCode(422).body("errors.code", contains("another_stage"));
        world.move("UNDERSTAND").then().statusCode(422).body("errors.code", contains("reason"));
        world.move("{\"to\":\"UNDERSTAND\",\"reason\":\"New board\"}", world.version())
                .then()
                .statusCode(201)
                .body("move.kind", equalTo("BACK"))
                .body("move.reason", equalTo("New board"))
                .body("engagement.stage", equalTo("UNDERSTAND"));
        world.lead
                .post(world.path() + "/next-loops", "{\"title\":\"Next\",\"useCase\":\"Another\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("at_scale"))
                .body("accountable.role", contains("ATL"));
    }

    @Test
    void coCreationNeedsAPositivePilotOrDemoAndAnAcceptedDocument() {
        LoopWorld world = new LoopWorld().toCoCreate();
        world.move("DEPLOY")
                .then()
                .statusCode(422)
                .body("errors.code", contains("positive_co_creation", "accepted_transition_document"));
        world.demo("NOT_PROGRESSED");
        world.acceptedDocument();
        world.move("DEPLOY").then().statusCode(422).body("errors.code", contains("positive_co_creation"));
    }

    @Test
    void aLeadRoleWaivesTheWorkshopAndRoundsAreCounted() {
        LoopWorld world = new LoopWorld().toFrame();
        world.patch("{\"useCase\":\"Answers\",\"offering\":\"watsonx.ai\",\"sponsor\":\"CIO\"}")
                .then()
                .statusCode(200);
        String waiver = "{\"to\":\"CO_CREATE\",\"waiveWorkshop\":true,\"reason\":\"Held by the client\"}";
        Api.as("seller")
                .postMatching(world.path() + "/stage-moves", waiver, "\"" + world.version() + "\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("lead_role"));
        world.move(waiver, world.version()).then().statusCode(201).body("move.reason", equalTo("Held by the client"));
        world.patch("""
                        {"rounds":[{"number":1,"purpose":"Two stores","start":"2026-04-14","end":"2026-05-08",
                                    "outcome":"NOT_PROGRESSED"},{"number":2,"purpose":"Ten","start":"2026-05-20"}]}
                        """)
                .then()
                .statusCode(200)
                .body("rounds.number", contains(1, 2))
                .body("stage", equalTo("CO_CREATE"));
        world.patch("{\"rounds\":[]}").then().statusCode(400).body("errors.code", contains("round_missing"));
    }

    @Test
    void anEngagementEntersWhereItsAccountAlreadyIs() {
        LoopWorld world = new LoopWorld();
        String frame = """
                {"accountId":"%s","title":"T","useCase":"U","owner":"jane","entryStage":"FRAME"}
                """.formatted(world.account);
        world.lead.post("/engagements", frame).then().statusCode(422).body("errors.code", contains("entry_reason"));
        world.toFrame();
        String id = world.lead
                .post("/engagements", frame)
                .then()
                .statusCode(201)
                .body("stage", equalTo("FRAME"))
                .extract()
                .path("id");
        world.lead
                .patch("/engagements/" + id, "{\"entryStage\":\"SCALE\"}", "\"1\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("read_only"));
    }

    @Test
    void stageCriteriaTellWhatIsMetAndByWhat() {
        LoopWorld world = new LoopWorld().toFrame();
        world.patch("{\"sponsor\":\"CIO\"}").then().statusCode(200);
        world.lead
                .get(world.path() + "/stage-criteria?to=CO_CREATE")
                .then()
                .statusCode(200)
                .body("stage", equalTo("FRAME"))
                .body("accountable.role", contains("BTS", "DTS", "PTS"))
                .body("targets", hasSize(1))
                .body("targets[0].passage", equalTo("FORWARD"))
                .body(
                        "targets[0].criteria.key",
                        contains("design_thinking_workshop", "use_case", "offering", "tdp", "sponsor"))
                .body("targets[0].criteria.met", contains(false, false, false, true, true))
                .body("targets[0].criteria[4].metBy", equalTo("/sponsor"))
                .body("nextLoop.key", contains("at_scale", "new_use_case"));
        world.lead.get(world.path() + "/stage-criteria").then().body("targets.to", hasSize(6));
        world.lead
                .get(world.path())
                .then()
                .body("daysInStage.value", equalTo(0))
                .body("daysInStage.derivedFrom", startsWith("It entered FRAME at "));
    }

    @Test
    void whatAnEngagementSaysIsChecked() {
        LoopWorld world = new LoopWorld();
        world.lead
                .post("/engagements", "{\"accountId\":\"" + world.account + "\",\"title\":\"T\",\"owner\":\"jane\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/useCase"));
        world.patch("{\"offering\":\"abacus\",\"useCaseCode\":\"wx_None\",\"workloadInProductionOn\":\"2099-01-01\"}")
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown_code", "unknown_code", "in_future"));
        world.patch("{\"accountId\":\"" + Given.account() + "\"}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("read_only"));
        world.patch("{\"opportunityIds\":[\"" + UUID.randomUUID() + "\",\"" + Given.opportunity() + "\"]}")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("unknown_opportunity", "other_account"));
        world.lead
                .post(
                        "/engagements",
                        "{\"accountId\":\"%s\",\"title\":\"T\",\"useCase\":\"U\",\"owner\":\"jane\"}"
                                .formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_account"));
        Api.asPartner(UUID.randomUUID()).get("/engagements").then().statusCode(403);
    }

    @Test
    void engagementsAreFoundByWhatTheyAreAbout() {
        LoopWorld world = new LoopWorld();
        world.patch(
                        "{\"useCase\":\"Use %s\",\"useCaseCode\":\"wx_Talent\",\"offering\":\"watsonx.ai\",\"owner\":\"o-%s\"}"
                                .formatted(world.id, world.id))
                .then()
                .statusCode(200);
        for (String filter : List.of(
                "accountId=" + world.account,
                "accountId=" + world.account + "&stage=UNDERSTAND&useCaseCode=wx_Talent&offering=watsonx.ai",
                "owner=o-" + world.id,
                "useCase=Use%20" + world.id,
                "accountId=" + world.account + "&stageEnteredAt.lte=2099-01-01T00:00:00Z&sort=stageEnteredAt")) {
            world.lead.get("/engagements?" + filter).then().statusCode(200).body("items.id", contains(world.id));
        }
        world.lead
                .get("/opportunities/" + world.opportunity + "/engagements?stage=UNDERSTAND")
                .then()
                .body("items.id", contains(world.id));
        world.patch("{\"opportunityIds\":[]}").then().body("opportunityIds", hasSize(0));
        world.lead
                .get("/opportunities/" + world.opportunity + "/engagements")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    @Tag("XC-1")
    void theExamplesOfTheDocumentAreAccepted() throws Exception {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        LoopWorld world = new LoopWorld().toScale();
        world.lead
                .post(world.path() + "/next-loops", contract.example("NextLoopRequest"))
                .then()
                .statusCode(201);
        world.move(contract.example("EngagementMoveRequest"), world.version())
                .then()
                .statusCode(201);
    }

    @Test
    void ofMovesRacedOneWins() throws Exception {
        LoopWorld world = new LoopWorld().toFrame();
        long version = world.version();
        List<Integer> statuses = Race.of(6, () -> world.move("{\"to\":\"STRATEGIZE\",\"reason\":\"Again\"}", version)
                .statusCode());
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 412);
    }

    @Test
    void ofNextLoopsRacedForOneUseCaseOneStarts() throws Exception {
        LoopWorld world = new LoopWorld().toScale();
        List<Integer> statuses = Race.of(4, () -> world.lead
                .post(world.path() + "/next-loops", "{\"title\":\"Next\",\"useCase\":\"Another\"}")
                .statusCode());
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }
}
