package org.partnersuite.customersuccess.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Together;

/** Teams, work lists, books and hand-overs by calls. */
@QuarkusTest
@Tag("CS-17")
class TeamsApiTest {
    private final Api api = Api.as("customer-success");
    private final String person = "csm-" + UUID.randomUUID();

    @Test
    void ofManyLeadsAtTheSameTimeOneIsTaken() throws InterruptedException {
        String customer = Given.customer();

        List<Integer> statuses = Together.call(
                8, () -> api.post("/team-members", member(customer, "csm-" + UUID.randomUUID(), "CSM", true))
                        .statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses)
                .filteredOn(status -> status == 409 || status == 422)
                .hasSize(7);
    }

    @Test
    void aWorkListHoldsTheStalledPositionsOfWhoOwnsThem() {
        String customer = Given.customer();
        String subscription = Given.subscriptionOf(customer);
        join(customer, "CSM", true);
        api.post("/lifecycle-positions", """
            {"subscriptionId":"%s","useCase":"Assistant"}
            """.formatted(subscription)).then().statusCode(201);
        join(customer, "DELIVERY", false);

        api.get("/work-lists/DELIVERY?person=" + person)
                .then()
                .statusCode(200)
                .body("kinds.kind", hasItem("POSITION"))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("POSITION"))
                .body("items[0].customerId", equalTo(customer))
                .body("items[0].overdue", equalTo(false));
        api.get("/work-lists/CSM?person=" + person).then().body("kinds.kind", hasItem("POSITION_STALLED"));
        api.get("/work-lists/CSM?limit=0").then().statusCode(400).body("errors.pointer", contains("limit"));
        api.get("/work-lists/NOBODY").then().statusCode(404);
    }

    @Test
    void eachRoleOfTheRequirementHasItsKinds() {
        Map<String, List<String>> kinds = Map.of(
                "AM",
                        List.of(
                                "HANDOFF_TO_GIVE",
                                "HANDOFF_OVERDUE",
                                "GROWTH_TO_PROPOSE",
                                "RENEWAL_TO_QUOTE",
                                "SPONSOR_CHANGE"),
                "DELIVERY", List.of("POSITION", "BARRIER_TECHNICAL"),
                "CSM",
                        List.of(
                                "HANDOFF_TO_ACCEPT",
                                "ACTION_DUE",
                                "PLAN_TO_SUBMIT",
                                "POSITION_STALLED",
                                "TOUCH_OVERDUE",
                                "REVIEW_TO_HOLD",
                                "CUSTOMER_AT_RISK"),
                "CSS", List.of("BARRIER_HANDOFF", "BARRIER_TECHNICAL", "FEATURE_NOT_ADOPTED"),
                "RM", List.of("RENEWAL", "PROMPT_UNANSWERED", "RISK_WITHOUT_MITIGATION", "OUTCOME_MISSING"));
        kinds.forEach((role, expected) -> api.get("/work-lists/" + role + "?person=" + person)
                .then()
                .statusCode(200)
                .body("kinds.kind", hasItems(expected.toArray())));
    }

    @Test
    void aBookIsHandedOverInOneCall() {
        String customer = Given.customer();
        Given.subscriptionOf(customer);
        join(customer, "CSM", true);
        String other = "csm-" + UUID.randomUUID();
        api.get("/books-of-business/" + person)
                .then()
                .statusCode(200)
                .body("customers", equalTo(1))
                .body("subscriptions", equalTo(1))
                .body("arrUsd", equalTo("1200.00"))
                .body("benchmark.load", equalTo("UNDER"));

        api.post("/book-hand-overs", """
            {"from":"%s","role":"CSM","to":[{"person":"%s"}],"reason":"leaves"}
            """.formatted(person, other))
                .then()
                .statusCode(201)
                .body("moves.to", contains(other));

        api.get("/books-of-business/" + person).then().body("customers", equalTo(0));
        api.get("/books-of-business/" + other).then().body("customers", equalTo(1));
        api.get("/customers/" + customer + "/page")
                .then()
                .statusCode(200)
                .body("sections.find { it.section == 'TEAM' }.items.title", contains(other))
                .body("sections.find { it.section == 'SUBSCRIPTIONS' }.items", hasSize(1));
        api.get("/customers/" + customer + "/team").then().statusCode(200).body("members.person", contains(other));
        api.post("/book-hand-overs", """
            {"from":"%s","role":"CSM","to":[{"person":"%s"}],"reason":"again"}
            """.formatted(person, other))
                .then()
                .statusCode(422)
                .body("errors.code", contains("empty_book"));
    }

    @Test
    void twoLeadsOnOneDayAreNamed() {
        String customer = Given.customer();
        join(customer, "CSM", true);

        api.post("/team-members", member(customer, "another", "CSM", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("team_member_refused"))
                .body("errors.code", contains("second_lead"));
        api.post("/team-members", member(customer, "another", "AM", true))
                .then()
                .statusCode(422)
                .body("errors.code", contains("csm_only"));
    }

    private void join(String customer, String role, boolean lead) {
        api.post("/team-members", member(customer, person, role, lead)).then().statusCode(201);
    }

    private static String member(String customer, String person, String role, boolean lead) {
        return """
            {"customerId":"%s","person":"%s","role":"%s","lead":%s}
            """.formatted(customer, person, role, lead);
    }
}
