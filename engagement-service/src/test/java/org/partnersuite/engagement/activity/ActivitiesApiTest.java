package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-1")
@Tag("EN-8")
class ActivitiesApiTest {
    private final Api seller = Api.as("seller");
    private final Api engineer = Api.as("client-engineering");

    @Test
    void theTypesAreThoseOfTheReferenceData() {
        List<String> codes = seller.get("/reference-data/engagement-types").path("values.code");
        List<Boolean> pilots = seller.get("/reference-data/engagement-types").path("values.pilot");
        assertThat(codes)
                .isEqualTo(Arrays.stream(ActivityType.values()).map(Enum::name).toList());
        assertThat(pilots)
                .isEqualTo(Arrays.stream(ActivityType.values())
                        .map(ActivityType::isPilot)
                        .toList());
        List<Boolean> accelerators =
                seller.get("/reference-data/engagement-types").path("values.accelerator");
        assertThat(accelerators).containsExactly(false, true, true, true, true, true);
    }

    @Test
    void anActivityIsLoggedReadAndChanged() {
        String opportunity = Given.opportunity();
        String id = Given.activity(opportunity, ",\"plannedStart\":\"2020-02-29\",\"team\":[\"ann\",\"李雷\"]");
        seller.get("/activities/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status.value", equalTo("PLANNED"))
                .body("status.derivedFrom", equalTo("It has no actual start."))
                .body("countsAsPilot.value", equalTo(false))
                .body("team", contains("ann", "李雷"))
                .body("warnings.key", contains("overdue_start"))
                .body("warnings[0].derivedFrom", containsString("2020-02-29"));
        seller.patch("/activities/" + id, "{\"actualStart\":\"2026-02-10\",\"plannedStart\":null}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status.value", equalTo("IN_PROGRESS"))
                .body("plannedStart", nullValue())
                .body("warnings", empty());
        seller.patch("/activities/" + id, "{\"actualStart\":\"2026-02-10\"}", "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        seller.patch("/activities/" + id, "{\"actualEnd\":\"2026-02-11\"}", "\"1\"")
                .then()
                .statusCode(412);
        seller.patch("/activities/" + id, "{\"actualEnd\":\"2026-02-11\"}", null)
                .then()
                .statusCode(428);
        seller.patch("/activities/" + id, "{\"actualEnd\":\"2026-02-11\",\"outcome\":\"PROGRESSED\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("status.value", equalTo("COMPLETED"));
        seller.patch("/activities/" + id, "{\"opportunityId\":\"" + Given.opportunity() + "\"}", "\"3\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("read_only"));
        seller.get("/activities/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("logged", "revised", "revised"))
                .body("items[0].changes.field", hasItems("type", "plannedStart", "status", "opportunityId"))
                .body("items[2].changes.field", containsInAnyOrder("actualEnd", "outcome", "status"))
                .body("items[2].changes.find { it.field == 'status' }.from", equalTo("IN_PROGRESS"));
    }

    @Test
    void aCancellationKeepsItsReason() {
        String id = Given.activity(Given.opportunity(), "");
        seller.postMatching("/activities/" + id + "/cancellations", "{\"reason\":\"Postponed\"}", "\"1\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("status.value", equalTo("CANCELLED"))
                .body("cancellation.by", equalTo("seller-user"))
                .body("cancellation.reason", equalTo("Postponed"));
        seller.post("/activities/" + id + "/cancellations", "{\"reason\":\"Postponed\"}")
                .then()
                .statusCode(428);
        seller.patch("/activities/" + id, "{\"subject\":\"Changed\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("status_refused"))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/engagement/activities"));
        String done =
                Given.activity(Given.opportunity(), ",\"actualStart\":\"2026-01-10\",\"actualEnd\":\"2026-01-11\"");
        seller.postMatching("/activities/" + done + "/cancellations", "{\"reason\":\"Postponed\"}", "\"1\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("status_refused"));
    }

    @Test
    void whatHangsOnTheTypeIsKeptAndAnsweredAndOfNoOtherType() {
        String opportunity = Given.opportunity();
        String architecture = seller.post("/activities", """
                        {"opportunityId":"%s","type":"TECHNICAL_ARCHITECTURE","subject":"Assistant","source":"TECH_SALES",
                         "technicalSeller":"joe","project":{"source":"psa","id":"CE-4711"},
                         "artefacts":[{"link":"https://wiki.example/a","uses":["DAY_2_OPERATIONS","CSM_GUIDANCE"]}]}
                        """.formatted(opportunity))
                .then()
                .statusCode(201)
                .body("artefacts[0].uses", contains("DAY_2_OPERATIONS", "CSM_GUIDANCE"))
                .body("project.id", equalTo("CE-4711"))
                .body("$", not(hasKey("customized")))
                .extract()
                .path("id");
        seller.patch("/activities/" + architecture, "{\"artefacts\":null,\"environment\":\"CLIENT\"}", "\"1\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("only_of_mvp"));
        seller.patch("/activities/" + architecture, "{\"artefacts\":null}", "\"1\"")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("artefacts")));
        seller.post("/activities", """
                        {"opportunityId":"%s","type":"CUSTOM_DEMO","subject":"Assistant","source":"TECH_SALES",
                         "technicalSeller":"joe","customized":["CLIENT_NAME","USE_CASE"],"techZoneAsset":true}
                        """.formatted(opportunity))
                .then()
                .statusCode(201)
                .body("customized", contains("CLIENT_NAME", "USE_CASE"))
                .body("techZoneAsset", equalTo(true));
        seller.get("/activities?project=CE-4711&opportunityId=" + opportunity)
                .then()
                .body("items.id", contains(architecture));
    }

    @Test
    void anUnknownOpportunityIsRefusedWithTheCallThatCreatesIt() {
        seller.post("/activities", pilot(UUID.randomUUID().toString(), "MVP", "TECH_SALES", ""))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_opportunity"))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/engagement/opportunities"));
    }

    @Test
    void whoMayWriteARecordDependsOnItsSource() {
        String opportunity = Given.opportunity();
        String theirs = pilot(opportunity, "MVP", "CLIENT_ENGINEERING", "");
        seller.post("/activities", theirs)
                .then()
                .statusCode(403)
                .body("code", equalTo("source_of_others"))
                .body("detail", containsString("client-engineering"));
        engineer.post("/activities", pilot(opportunity, "MVP", "TECH_SALES", ""))
                .then()
                .statusCode(403);
        for (String role : List.of("client-engineering", "technical-lead", "integration", "admin")) {
            Api.as(role).post("/activities", theirs).then().statusCode(201);
        }
        String id = engineer.post("/activities", theirs).path("id");
        seller.patch("/activities/" + id, "{\"subject\":\"Mine\"}", "\"1\"")
                .then()
                .statusCode(403);
        seller.postMatching("/activities/" + id + "/cancellations", "{\"reason\":\"x\"}", "\"1\"")
                .then()
                .statusCode(403);
        engineer.patch("/activities/" + id, "{\"source\":\"TECH_SALES\"}", "\"1\"")
                .then()
                .statusCode(403);
        Api.as("technical-lead")
                .patch("/activities/" + id, "{\"source\":\"TECH_SALES\"}", "\"1\"")
                .then()
                .statusCode(200)
                .body("countsAsPilot.value", equalTo(false));
    }

    @Test
    void aBatchAnswersEachItemInItsOrder() {
        String opportunity = Given.opportunity();
        String good = pilot(opportunity, "CUSTOM_DEMO", "TECH_SALES", "");
        String started = pilot(opportunity, "MVP", "TECH_SALES", ",'actualStart':'2026-01-01'");
        seller.post("/activities/batch", "{\"items\":[" + good + "," + started + "," + good + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 422, 201));
        seller.get("/activities?opportunityId=" + opportunity).then().body("items", hasSize(2));
    }

    @Test
    void activitiesFollowTheirOpportunityToAnotherAccount() {
        String opportunity = Given.opportunity();
        String id = Given.activity(opportunity, "");
        String account = Given.account();
        seller.patch("/opportunities/" + opportunity, "{\"accountId\":\"" + account + "\"}", "\"1\"")
                .then()
                .statusCode(200);
        seller.get("/activities?accountId=" + account).then().body("items.id", contains(id));
        seller.get("/activities/" + id).then().header("ETag", "\"1\"").body("accountId", equalTo(account));
    }

    @Test
    void activitiesAreFoundByEachFilter() {
        String account = Given.account();
        String opportunity = Given.opportunity(account, null);
        String someone = "seller-" + UUID.randomUUID();
        String mine = engineer.post(
                        "/activities",
                        pilot(
                                        opportunity,
                                        "PROOF_OF_VALUE",
                                        "CLIENT_ENGINEERING",
                                        ",'plannedStart':'2031-05-01','plannedEnd':'2031-05-02'")
                                .replace("\"joe\"", "\"" + someone + "\"")
                                .replace("\"ann\"", "\"" + someone + "-2\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String ended = Given.activity(opportunity, ",\"actualStart\":\"2026-01-05\",\"actualEnd\":\"2026-01-06\"");
        for (String filter : List.of(
                "accountId=" + account + "&countsAsPilot=true",
                "accountId=" + account + "&source=CLIENT_ENGINEERING",
                "accountId=" + account + "&plannedStart.gte=2031-05-01&sort=plannedStart",
                "accountId=" + account + "&plannedEnd.lte=2031-05-02&plannedEnd.gte=2031-05-02&sort=-plannedStart",
                "opportunityId=" + opportunity + "&status=PLANNED",
                "technicalSeller=" + someone,
                "teamMember=" + someone + "-2")) {
            seller.get("/activities?" + filter).then().statusCode(200).body("items.id", contains(mine));
        }
        seller.get("/activities?accountId=" + account + "&sort=actualStart")
                .then()
                .body("items", hasSize(2))
                .body("items[1].id", equalTo(mine));
        seller.get("/activities?accountId=" + account + "&type=WORKSHOP").then().body("items", empty());
        String going = Given.activity(opportunity, ",\"actualStart\":\"2026-01-05\"");
        String cancelled = Given.activity(opportunity, "");
        seller.postMatching("/activities/" + cancelled + "/cancellations", "{\"reason\":\"Postponed\"}", "\"1\"")
                .then()
                .statusCode(201);
        Map.of("PLANNED", mine, "IN_PROGRESS", going, "COMPLETED", ended, "CANCELLED", cancelled)
                .forEach((status, id) -> seller.get("/activities?opportunityId=" + opportunity + "&status=" + status)
                        .then()
                        .body("items.id", contains(id)));
    }

    static String pilot(String opportunity, String type, String source, String more) {
        return ("{'opportunityId':'" + opportunity + "','type':'" + type + "','subject':'Answers','source':'" + source
                        + "','technicalSeller':'joe','team':['ann']" + more + "}")
                .replace('\'', '"');
    }
}
