package org.partnersuite.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.dealsupport.GivenSupport;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.openapi.AccessPolicy;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/**
 * The door and the rules behind it agree: where a rule asks for a role or a person too, every role that the door admits
 * has a call that the rule carries out. Who asks is held by {@link RolesInsideTest}.
 */
@QuarkusTest
@Tag("XC-3")
class RolesAgreeTest {
    /** Of operations whose rules ask, a call of a role. */
    private final Map<String, Function<String, Response>> calls = new LinkedHashMap<>();

    @BeforeEach
    void prepare() throws IOException {
        String strategy = OpenApiContract.servedAt(Api.BASE)
                .example("TechnicalStrategyRequest")
                .replaceFirst("\"owner\":\\s*\"[^\"]*\"", "\"owner\":\"%s-user\"");
        call("POST /v1/engagement/opportunities/{id}/stage-moves", role -> Api.as(role)
                .move(Given.opportunity(), 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT")));
        call("POST /v1/engagement/activities", RolesAgreeTest::logged);
        call("POST /v1/engagement/activities/batch", role -> Api.as(role)
                .post("/activities/batch?atomic=true", "{\"items\":[" + activity(role) + "]}"));
        call("PATCH /v1/engagement/activities/{id}", role -> Api.as(role)
                .patch("/activities/" + logged(role).path("id"), "{\"subject\":\"Another\"}", "\"1\""));
        call("POST /v1/engagement/activities/{id}/cancellations", role -> Api.as(role)
                .postMatching(
                        "/activities/" + logged(role).path("id") + "/cancellations",
                        "{\"reason\":\"Postponed\"}",
                        "\"1\""));
        call(
                "POST /v1/engagement/deal-support-requests/{id}/assignments",
                role -> GivenSupport.move(
                        role,
                        GivenSupport.request(),
                        1,
                        "assignments",
                        "{\"squadId\":\"" + GivenSupport.squad(1) + "\"}"));
        call("POST /v1/engagement/deal-support-requests/{id}/withdrawals", RolesAgreeTest::withdrawn);
        call("POST /v1/engagement/engagements/{id}/stage-moves", RolesAgreeTest::moved);
        published("/accounts/{id}/technical-strategy", strategy);
        published("/partner-strategies/{partnerId}/{brand}", strategy);
        document(
                "/accounts/{id}/plan",
                "{\"documentLink\":\"https://wiki.example/plan\",\"owner\":\"%s-user\"}",
                "{\"watsonxStrategy\":\"More\"}");
        document("/accounts/{id}/technical-strategy", strategy, "{\"useCases\":[]}");
        document("/partner-strategies/{partnerId}/{brand}", strategy, "{\"useCases\":[]}");
    }

    @Test
    void whomTheDoorAdmitsTheRuleDoesNotRefuse() throws IOException {
        AccessPolicy policy = AccessPolicy.of("engagement-service", Roles.ALL);
        List<String> refused = new ArrayList<>();
        calls.forEach((operation, call) -> {
            assertThat(policy.admitted(operation)).as(operation).isNotEmpty();
            for (String role : policy.admitted(operation)) {
                Response response = call.apply(role);
                if (response.statusCode() >= 300) {
                    refused.add(operation + " by " + role + ": " + response.statusCode() + " " + response.asString());
                }
            }
        });
        assertThat(refused).isEmpty();
    }

    private void call(String operation, Function<String, Response> call) {
        calls.put(operation, call);
    }

    private void document(String path, String body, String patch) {
        call("PUT /v1/engagement" + path, role -> Api.as(role).put(address(path), own(body, role), null));
        call("PATCH /v1/engagement" + path, role -> {
            String address = address(path);
            Api.as(role).put(address, own(body, role), null).then().statusCode(201);
            return Api.as(role).patch(address, patch, "\"1\"");
        });
    }

    private void published(String path, String body) {
        call("POST /v1/engagement" + path + "/versions", role -> {
            String address = address(path);
            Api.as(role).put(address, own(body, role), null).then().statusCode(201);
            return Api.as(role).postMatching(address + "/versions", "{\"note\":\"First\"}", "\"1\"");
        });
    }

    private static String own(String body, String role) {
        return body.replace("%s-user", role + "-user");
    }

    private static String address(String path) {
        return path.replace("{id}", Given.account())
                .replace("{partnerId}", Given.partner().toString())
                .replace("{brand}", "Automation");
    }

    private static Response logged(String role) {
        return Api.as(role).post("/activities", activity(role));
    }

    private static String activity(String role) {
        return """
                {"opportunityId":"%s","type":"CLIENT_BRIEFING","subject":"Briefing","technicalSeller":"joe","source":"%s"}
                """.formatted(
                Given.opportunity(), role.equals(Roles.CLIENT_ENGINEERING) ? "CLIENT_ENGINEERING" : "TECH_SALES");
    }

    private static Response moved(String role) {
        String account = Given.account();
        Api.as("technical-lead")
                .put(
                        "/accounts/" + account + "/profile",
                        "{\"problems\":[{\"horizon\":\"MONTHS_6\",\"problem\":\"Calls wait\"}]}",
                        null);
        String id = Api.as(role)
                .post("/engagements", """
                        {"accountId":"%s","title":"T","tdp":"Platform","owner":"jane"}
                        """.formatted(account))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Api.as(role).postMatching("/engagements/" + id + "/stage-moves", "{\"to\":\"STRATEGIZE\"}", "\"1\"");
    }

    private static Response withdrawn(String role) {
        String id = Api.as(role)
                .post("/deal-support-requests", GivenSupport.body(GivenSupport.qualified(null)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return GivenSupport.move(role, id, 1, "withdrawals", "{\"reason\":\"Too late\"}");
    }
}
