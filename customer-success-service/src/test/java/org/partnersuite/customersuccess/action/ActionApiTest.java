package org.partnersuite.customersuccess.action;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Scores;
import org.partnersuite.platform.testkit.Tokens;

@QuarkusTest
@Tag("CS-6")
class ActionApiTest {
    private static final String WORST = """
            {"measures":{"LICENCE_DOWNLOAD_RATIO":{"values":[0]},"CURRENT_VERSION_COMPLIANCE":{"values":[0]},
                         "FEATURES_ACTIVATED":{"values":[0]},"VALUE_INDEX":{"values":[1]}},
             "deployment":{"suites":["50005"]}}
            """;

    private final Api api = Api.as("customer-success");

    @Test
    void aRedScoreOpensAnActionThatIsDoneSnoozedAndClosed() {
        String subscription = red();
        await().untilAsserted(() -> api.get("/calls-to-action?subscriptionId=" + subscription)
                .then()
                .statusCode(200)
                .body("items.playbook", contains("INTERVENTION")));
        String id = api.get("/calls-to-action?subscriptionId=" + subscription).path("items[0].id");
        String path = "/calls-to-action/" + id;
        api.get(path)
                .then()
                .body("trigger", equalTo("SCORE_RED"))
                .body("owner", nullValue())
                .body("digital", equalTo(true))
                .body("tasks", hasSize(3))
                .body("status", equalTo("OPEN"));
        api.postMatching(path + "/task-completions", "{\"number\":1}", "\"1\"")
                .then()
                .statusCode(201)
                .body("tasks[0].doneBy", equalTo("customer-success-user"));
        api.patch(path, "{\"owner\":\"mia\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("owner", equalTo("mia"))
                .body("digital", equalTo(false));
        api.postMatching(path + "/snoozes", "{\"until\":\"2020-01-01\",\"reason\":\"Late\"}", "\"3\"")
                .then()
                .statusCode(400);
        String until = LocalDate.now(Clock.systemUTC()).plusDays(3).toString();
        api.postMatching(path + "/snoozes", "{\"until\":\"" + until + "\",\"reason\":\"Holidays\"}", "\"3\"")
                .then()
                .statusCode(201)
                .body("snooze.until", equalTo(until));
        api.postMatching(path + "/closures", "{\"outcome\":\"RESOLVED\",\"reason\":\"Back\"}", "\"3\"")
                .then()
                .statusCode(412);
        api.postMatching(path + "/closures", "{\"outcome\":\"RESOLVED\",\"reason\":\"Back\"}", "\"4\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"));
        api.postMatching(path + "/closures", "{\"outcome\":\"RESOLVED\",\"reason\":\"Back\"}", "\"5\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("action_closed"));
        api.get(path + "/history").then().statusCode(200).body("items", hasSize(5));
        api.get("/trigger-signals?subscriptionId=" + subscription).then().body("items.status", contains("OPENED"));
    }

    @Test
    void aDryRunFindsItAndRulesAndPlaybooksAreAnAdmins() {
        String subscription = red();
        LocalDate today = LocalDate.now(Clock.systemUTC());
        api.post(
                        "/trigger-rules/SCORE_RED/dry-runs",
                        "{\"from\":\"" + today.minusDays(1) + "\",\"to\":\"" + today + "\"}")
                .then()
                .statusCode(200)
                .body("items.subscriptionId", hasItem(subscription));
        api.post("/trigger-rules/SCORE_FELL/dry-runs", """
                        {"from":"2026-01-01","to":"2020-01-01","parameters":{"shoes":44,"days":1.5}}
                        """)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/parameters/shoes"));
        api.patch("/trigger-rules/GREEN_LONG", "{\"parameters\":{\"days\":60}}", "\"1\"")
                .then()
                .statusCode(403);
        Api admin = Api.as("admin");
        admin.patch("/trigger-rules/GREEN_LONG", "{\"parameters\":{\"days\":60.5}}", "\"1\"")
                .then()
                .statusCode(422);
        admin.patch("/trigger-rules/GREEN_LONG", "{\"playbooks\":[\"NO_SUCH\"]}", "\"1\"")
                .then()
                .statusCode(422);
        admin.put("/playbooks/CALL_TWICE", """
                        {"kind":"HORIZONTAL","opensOn":"twice","tasks":[{"order":1,"task":"Call","role":"CSM","dueDays":2}]}
                        """, null).then().statusCode(201);
        admin.put("/playbooks/CALL_TWICE", """
                        {"kind":"VERTICAL","opensOn":"twice","tasks":[{"order":2,"task":"Call","role":"CSM","dueDays":2}]}
                        """, "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/industry", "/tasks/0/order"));
    }

    @Test
    @Tag("CS-5")
    void anOverrideNeedsAnotherPersonAndResults() {
        String subscription = red();
        String until = LocalDate.now(Clock.systemUTC()).plusDays(30).toString();
        String body = "{\"subscriptionId\":\"" + subscription
                + "\",\"value\":6.0,\"reason\":\"Merger\",\"expiresOn\":\"" + until + "\"}";
        String path = "/health-overrides/"
                + api.post("/health-overrides", body)
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("ASKED"))
                        .extract()
                        .path("id");
        api.post("/health-overrides", body).then().statusCode(409).body("code", equalTo("override_waiting"));
        api.postMatching(path + "/approvals", "{}", "\"1\"")
                .then()
                .statusCode(403)
                .body("code", equalTo("second_person_only"));
        Api.as("reader").postMatching(path + "/approvals", "{}", "\"1\"").then().statusCode(403);
        Api other =
                new Api(Tokens.with(Map.of("sub", "ann", "azp", "test-client", "groups", List.of("customer-success"))));
        other.postMatching(path + "/approvals", "{\"note\":\"Agreed\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("decision.by", equalTo("ann"));
        Scores.await(subscription, 2)
                .body("score", equalTo(1))
                .body("band", equalTo("RED"))
                .body("result.score", equalTo(6.0f))
                .body("result.band", equalTo("YELLOW"));
        other.postMatching(path + "/endings", "{\"reason\":\"Over\"}", "\"2\"")
                .then()
                .statusCode(201);
        Scores.await(subscription, 3).body("result.band", equalTo("RED"));
    }

    private String red() {
        String subscription = Given.unifiedCommunications();
        api.put("/subscriptions/" + subscription + "/health-inputs", WORST, "\"0\"")
                .then()
                .statusCode(200);
        Scores.await(subscription, 1);
        return subscription;
    }
}
