package org.partnersuite.engagement.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.dealsupport.GivenSupport;

/** Why a deal is not on the dashboard, asked over HTTP; each requirement satisfied by the call that it names. */
@QuarkusTest
@Tag("EN-11")
class RequirementsApiTest {
    private final Api seller = Api.as("seller");

    @Test
    void aNewOpportunityTellsWhatItLacksAndTheCallThatSatisfiesIt() {
        String id = Given.opportunity();
        JsonPath answer = check(id);
        assertThat(answer.getList("requirements.key")).containsExactly((Object[])
                Arrays.stream(Requirement.values()).map(Enum::name).toArray(String[]::new));
        assertThat(states(id))
                .containsEntry("WATSONX_OFFERING", "SATISFIED")
                .containsEntry("USE_CASE", "SATISFIED")
                .containsEntry("STRATEGIC_INITIATIVE", "NOT_APPLICABLE")
                .containsEntry("CLIENT_BRIEFING", "MISSING")
                .containsEntry("DEAL_SUPPORT_REQUEST", "NOT_APPLICABLE")
                .containsEntry("ROADBLOCKS", "NOT_APPLICABLE")
                .containsEntry("SEPARATE_TECHNOLOGY_OPPORTUNITY", "MISSING");
        Map<String, Object> briefing = answer.getMap("requirements.find { it.key == 'CLIENT_BRIEFING' }");
        assertThat(briefing)
                .containsEntry("derivedFrom", "No client briefing with dates is recorded.")
                .containsEntry("satisfiedBy", Map.of("method", "POST", "path", "/v1/engagement/activities"));
        assertThat(answer.getInt("missing")).isEqualTo((int)
                states(id).values().stream().filter("MISSING"::equals).count());
    }

    @Test
    void aBriefingWithDatesSatisfiesUntilItIsCancelled() {
        String id = Given.opportunity();
        String briefing = seller.post("/activities", """
                        {"opportunityId":"%s","type":"CLIENT_BRIEFING","subject":"Briefing","source":"TECH_SALES",
                         "technicalSeller":"joe","plannedStart":"2026-02-10"}
                        """.formatted(id))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(states(id)).containsEntry("CLIENT_BRIEFING", "SATISFIED");
        seller.postMatching("/activities/" + briefing + "/cancellations", "{\"reason\":\"The client is ill\"}", "\"1\"")
                .then()
                .statusCode(201);
        assertThat(states(id)).containsEntry("CLIENT_BRIEFING", "MISSING");
    }

    @Test
    void aJointDealNeedsItsLinkedOtherHalfAndEachHalfSeesTheLink() {
        String account = Given.account();
        String technology = Given.opportunity(account, null);
        String consulting = seller.post(
                        "/opportunities",
                        Given.body(account, null, ",\"counterpartId\":\"" + technology + "\"")
                                .replace("\"TECHNOLOGY\"", "\"CONSULTING\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(states(technology)).containsEntry("SEPARATE_TECHNOLOGY_OPPORTUNITY", "SATISFIED");
        assertThat(states(consulting)).containsEntry("SEPARATE_TECHNOLOGY_OPPORTUNITY", "NOT_APPLICABLE");

        seller.patch("/opportunities/" + technology, "{\"strategyCodes\":[]}", "\"1\"")
                .then()
                .statusCode(200);
        assertThat(states(technology)).containsEntry("SEPARATE_TECHNOLOGY_OPPORTUNITY", "MISSING");
        assertThat(states(consulting)).containsEntry("SEPARATE_TECHNOLOGY_OPPORTUNITY", "NOT_APPLICABLE");
        awaitMissing("accountId=" + account + "&missing=SEPARATE_TECHNOLOGY_OPPORTUNITY", List.of(technology));
    }

    @Test
    void aRequestOfConsultingCountsForTheLinkedTechnologyOpportunity() {
        String account = Given.account();
        String technology = Given.opportunity(account, null);
        String consulting = seller.post(
                        "/opportunities",
                        Given.body(account, null, ",\"counterpartId\":\"" + technology + "\"")
                                .replace("\"TECHNOLOGY\"", "\"CONSULTING\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String half : List.of(technology, consulting)) {
            seller.move(half, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                    .then()
                    .statusCode(201);
        }
        awaitMissing(
                "accountId=" + account + "&missing=DEAL_SUPPORT_REQUEST&sort=createdAt",
                List.of(technology, consulting));
        seller.post("/deal-support-requests", GivenSupport.body(consulting))
                .then()
                .statusCode(201);
        assertThat(states(technology)).containsEntry("DEAL_SUPPORT_REQUEST", "SATISFIED");
        awaitMissing("accountId=" + account + "&missing=DEAL_SUPPORT_REQUEST", List.of());
    }

    @Test
    void theFirstInitiativeOfTheAccountAsksForALink() {
        String account = Given.account();
        String id = Given.opportunity(account, null);
        awaitMissing("accountId=" + account, List.of(id));
        awaitMissing("accountId=" + account + "&missing=STRATEGIC_INITIATIVE", List.of());
        String initiative = Given.initiative(account);
        awaitMissing("accountId=" + account + "&missing=STRATEGIC_INITIATIVE", List.of(id));
        seller.patch("/opportunities/" + id, "{\"initiativeId\":\"" + initiative + "\"}", "\"1\"")
                .then()
                .statusCode(200);
        awaitMissing("accountId=" + account + "&missing=STRATEGIC_INITIATIVE", List.of());
    }

    @Test
    void aPilotIsDueFourteenDaysAfterDesignBegan() {
        String id = Given.opportunity();
        Api.as("technical-lead")
                .move(id, 1, """
                        {"to":"DESIGN","override":true,"reason":"The pilot ran before",
                         "evidence":{"code":"CLIENT_AGREED_TO_PILOT_SCOPE","on":"2026-03-01"}}
                        """)
                .then()
                .statusCode(201)
                .body("advice", equalTo("Progression counts, not the number of activities."));
        Map<String, Object> pilot = check(id).getMap("requirements.find { it.key == 'PILOT_BY_CLIENT_ENGINEERING' }");
        assertThat(pilot)
                .containsEntry("state", "NOT_APPLICABLE")
                .containsEntry("level", "REQUIRED")
                .containsEntry(
                        "dueOn", LocalDate.now(ZoneOffset.UTC).plusDays(14).toString());
    }

    @Test
    void allMineWithSomethingMissingAreListedSoonAfterEachChange() {
        String owner = "owner-" + UUID.randomUUID();
        String account = Given.account();
        String id = seller.post("/opportunities", Given.body(account, null, "").replace("\"jane\"", '"' + owner + '"'))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaitMissing("owner=" + owner, List.of(id));
        awaitMissing("owner=" + owner + "&missing=USE_CASE", List.of());

        seller.patch("/opportunities/" + id, "{\"useCases\":[]}", "\"1\"")
                .then()
                .statusCode(200);
        awaitMissing("owner=" + owner + "&missing=USE_CASE", List.of(id));
        List<String> listed = seller.get("/opportunity-requirements?owner=" + owner)
                .then()
                .extract()
                .path("items[0].missing.key");
        assertThat(listed)
                .as("the list and the check agree")
                .containsExactlyElementsOf(states(id).entrySet().stream()
                        .filter(entry -> entry.getValue().equals("MISSING"))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    @Tag("XC-3")
    void aPartnerSeesItsOwnAndAnotherPartnerNothing() {
        UUID partner = UUID.randomUUID();
        String account = Given.account();
        String id = Given.opportunity(account, partner);
        Api own = Api.asPartner(partner);
        own.get("/opportunities/" + id + "/requirements").then().statusCode(200);
        await().untilAsserted(() -> assertThat(ids(own, "accountId=" + account)).containsExactly(id));
        Api other = Api.asPartner(UUID.randomUUID());
        other.get("/opportunities/" + id + "/requirements").then().statusCode(404);
        assertThat(ids(other, "accountId=" + account)).isEmpty();
    }

    private void awaitMissing(String filter, List<String> expected) {
        await().untilAsserted(() -> assertThat(ids(seller, filter)).containsExactlyElementsOf(expected));
    }

    private static List<String> ids(Api caller, String filter) {
        return caller.get("/opportunity-requirements?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.opportunityId");
    }

    private Map<String, String> states(String id) {
        JsonPath answer = check(id);
        List<String> keys = answer.getList("requirements.key");
        List<String> states = answer.getList("requirements.state");
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            byKey.put(keys.get(i), states.get(i));
        }
        return byKey;
    }

    private JsonPath check(String id) {
        return seller.get("/opportunities/" + id + "/requirements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
