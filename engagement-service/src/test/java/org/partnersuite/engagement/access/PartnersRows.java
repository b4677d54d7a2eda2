package org.partnersuite.engagement.access;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.transition.DocumentStep;
import org.partnersuite.platform.testkit.Tokens;

/** A partner's opportunity and all work on it, with {@link #MARKER} in every text that is the vendor's own. */
final class PartnersRows {
    static final String MARKER = "not-for-partners";

    private final Map<String, List<String>> paths = new HashMap<>();
    private final UUID partner;

    private PartnersRows(UUID partner) {
        this.partner = partner;
    }

    /** @return the addresses of the rows, by the operation that reads them */
    static Map<String, List<String>> of(UUID partner) {
        Given.known(partner);
        PartnersRows rows = new PartnersRows(partner);
        rows.create();
        return Map.copyOf(rows.paths);
    }

    /** A colleague whose very name is marked. */
    static Api as(String role) {
        return new Api(Tokens.with(Map.of("sub", MARKER + "-" + role, "azp", "test-client", "groups", List.of(role))));
    }

    private void create() {
        String key = UUID.randomUUID().toString();
        String account =
                id(as("seller").post("/accounts", marked("""
            {"name":"Cancity","externalId":{"source":"crm","id":"%s"},"market":"East","geography":"Americas","segment":"§",
             "owner":"§"}
            """.formatted(key))).then());
        row("/accounts/{id}", account);
        paths.put(
                "GET /v1/engagement/accounts/by-external-id/{source}/{externalId}",
                List.of(Api.BASE + "/accounts/by-external-id/crm/" + key));
        String opportunity = opportunity(account);
        dealSupport(opportunity);
        as("technical-lead").move(opportunity, 2, marked("""
            {"to":"PROPOSE","override":true,"reason":"§","note":"§",
             "evidence":{"code":"CLIENT_AGREED_PILOT_SUCCESSFUL","on":"2026-03-02","note":"§","link":"https://§.example"}}
            """)).then().statusCode(201);
        as("seller")
                .patch("/opportunities/" + opportunity, marked("""
                    {"technicalBlocker":{"reason":"§","since":"2026-03-03"}}
                    """), "\"3\"")
                .then()
                .statusCode(200);
        activities(opportunity);
        roadblock(opportunity);
        transition(account, opportunity);
        as("technical-lead")
                .postMatching(
                        "/accounts/" + account + "/closures", marked("{\"reason\":\"OTHER\",\"note\":\"§\"}"), "\"1\"")
                .then()
                .statusCode(201);
        row("/reference-data/{set}", "sales-stages", "roles", "accountability", "offerings");
    }

    private String opportunity(String account) {
        String initiative = Given.initiative(account);
        String counterpart = id(Api.as("seller")
                .post(
                        "/opportunities",
                        Given.body(account, UUID.randomUUID(), "").replace("TECHNOLOGY", "CONSULTING"))
                .then());
        String external = UUID.randomUUID().toString();
        String id = id(as("seller")
                .post("/opportunities", marked("""
                    {"accountId":"%s","partnerId":"%s","name":"Talent assistant","engagedOn":"2026-02-03","owner":"§",
                     "externalId":{"source":"crm","id":"%s"},"leadOrganisation":"TECHNOLOGY","origin":"PARTNER","currency":"USD",
                     "useCases":["wx_Talent"],"strategyCodes":["ITSPATCH"],"team":[{"person":"§","role":"ATL"}],"sponsor":"§",
                     "technicalQualification":{"by":"§","on":"2026-02-20"},
                     "kind":"TECHNICAL","identifiedBy":{"person":"§","role":"BTS"},"initiativeId":"%s","counterpartId":"%s",
                     "lines":[{"offering":"watsonx.ai","family":"SAAS","quantity":1,
                               "amount":{"amount":"1000.50","currency":"USD"},"listAmount":{"amount":"9000.00","currency":"USD"},
                               "partnerPortion":{"amount":"700.00","currency":"USD"},
                               "valueAddPortion":{"amount":"300.50","currency":"USD"}}]}
                    """.formatted(account, partner, external, initiative, counterpart)))
                .then());
        as("seller").move(id, 1, marked("""
            {"to":"QUALIFY","note":"§",
             "evidence":{"code":"CLIENT_AGREED_TO_PILOT","on":"2026-03-01","note":"§","link":"https://§.example"}}
            """)).then().statusCode(201);
        row("/opportunities/{id}", id);
        for (String below : List.of("activities", "requirements", "stage-criteria", "stage-moves")) {
            row("/opportunities/{id}/" + below, id);
        }
        paths.put(
                "GET /v1/engagement/opportunities/{id}/stage-moves/by-number/{number}",
                List.of(
                        Api.BASE + "/opportunities/" + id + "/stage-moves/by-number/2",
                        Api.BASE + "/opportunities/" + id + "/stage-moves/by-number/3"));
        paths.put(
                "GET /v1/engagement/opportunities/by-external-id/{source}/{externalId}",
                List.of(Api.BASE + "/opportunities/by-external-id/crm/" + external));
        return id;
    }

    private void dealSupport(String opportunity) {
        String squad = id(as("client-engineering")
                .post("/squads", """
                    {"name":"Squad %s","location":"Austin","offerings":["watsonx.ai"],"engagementTypes":["MVP"],"capacity":9}
                    """.formatted(UUID.randomUUID()))
                .then());
        String closed = dealSupport(opportunity, squad);
        support(closed, 3, "acceptances", "{\"note\":\"§\"}");
        support(closed, 4, "deliveries", "{\"note\":\"§\"}");
        support(closed, 5, "closures", "{\"outcome\":\"§\",\"note\":\"§\"}");
        String declined = dealSupport(opportunity, squad);
        support(declined, 3, "declines", "{\"reason\":\"§\",\"note\":\"§\"}");
        row("/deal-support-requests/{id}", closed, declined);
        row("/deal-support-requests/{id}/moves", closed, declined);
        paths.put(
                "GET /v1/engagement/deal-support-requests/{id}/moves/{number}",
                List.of(
                        Api.BASE + "/deal-support-requests/" + closed + "/moves/5",
                        Api.BASE + "/deal-support-requests/" + declined + "/moves/3"));
    }

    /** @return a request with a squad and an interlock, at version 3 */
    private static String dealSupport(String opportunity, String squad) {
        String id = id(as("seller")
                .post("/deal-support-requests", marked("""
                    {"opportunityId":"%s","help":"WATSONX_PILOT","offering":"watsonx.ai","desiredStart":"2026-12-28","note":"§"}
                    """.formatted(opportunity)))
                .then());
        support(id, 1, "assignments", "{\"squadId\":\"" + squad + "\",\"note\":\"§\"}");
        support(id, 2, "interlocks", "{\"on\":\"2027-01-04\",\"note\":\"§\"}");
        return id;
    }

    private static void support(String request, int version, String transition, String body) {
        as("technical-lead")
                .postMatching(
                        "/deal-support-requests/" + request + "/" + transition, marked(body), "\"" + version + "\"")
                .then()
                .statusCode(201);
    }

    private void activities(String opportunity) {
        String pilot = id(as("client-engineering")
                .post("/activities", marked("""
                    {"opportunityId":"%s","type":"MVP","subject":"Assistant","source":"CLIENT_ENGINEERING","technicalSeller":"§",
                     "team":["§-mate"],"plannedStart":"2026-02-01","successCriteria":"Nine of ten","clientParticipation":"§",
                     "agreedUseCase":"Answers","committedPeople":{"ours":["§"],"clients":["§"]},
                     "project":{"source":"§","id":"§"}}
                    """.formatted(opportunity)))
                .then());
        as("client-engineering")
                .postMatching("/activities/" + pilot + "/cancellations", marked("{\"reason\":\"§\"}"), "\"1\"")
                .then()
                .statusCode(201);
        String planned = id(as("seller")
                .post("/activities", marked("""
                    {"opportunityId":"%s","type":"CLIENT_BRIEFING","subject":"Briefing","source":"TECH_SALES",
                     "technicalSeller":"§","team":["§-mate"],"plannedStart":"2026-02-01"}
                    """.formatted(opportunity)))
                .then());
        row("/activities/{id}", pilot, planned);
        row("/activities/{id}/start-criteria", pilot);
    }

    private void roadblock(String opportunity) {
        String id = id(as("seller")
                .post("/roadblocks", marked("""
                    {"opportunityId":"%s","category":"DATA","severity":"HIGH","description":"§","raisedBy":"§"}
                    """.formatted(opportunity)))
                .then());
        as("seller")
                .postMatching("/roadblocks/" + id + "/resolutions", marked("{\"note\":\"§\"}"), "\"1\"")
                .then()
                .statusCode(201);
        row("/roadblocks/{id}", id);
    }

    private void transition(String account, String opportunity) {
        String engagement = id(as("seller")
                .post("/engagements", marked("""
                    {"accountId":"%s","title":"§","tdp":"§","owner":"§","opportunityIds":["%s"]}
                    """.formatted(account, opportunity)))
                .then());
        String architecture = Given.activity(opportunity, ",\"type\":\"TECHNICAL_ARCHITECTURE\"");
        String id = id(as("seller")
                .post("/transition-documents", marked("""
                    {"accountId":"%s","engagementId":"%s","opportunityId":"%s","architectureActivityId":"%s",
                     "customerSuccessManager":"§","useCase":"Answers",
                     "sponsor":"§","referenceArchitecture":"Assistant","workload":"120 stores","expectedOutcomes":["Fewer calls"],
                     "accountTeam":["§"],"initialPlan":"§","contract":"§","stakeholders":[{"name":"§","role":"§","contact":"§"}]}
                    """.formatted(account, engagement, opportunity, architecture)))
                .then());
        step(id, "seller", 1, "submissions", "{\"note\":\"§\"}");
        Given.decided(id, DocumentStep.RETURN, marked("§"), marked("§"));
        String incomplete = id(as("seller")
                .post("/transition-documents", """
                    {"accountId":"%s","opportunityId":"%s"}
                    """.formatted(account, opportunity))
                .then());
        row("/transition-documents/{id}", id, incomplete);
        row("/transition-documents/{id}/moves", id);
        paths.put(
                "GET /v1/engagement/transition-documents/{id}/moves/{number}",
                List.of(Api.BASE + "/transition-documents/" + id + "/moves/2"));
    }

    private static void step(String document, String role, int version, String step, String body) {
        as(role).postMatching("/transition-documents/" + document + "/" + step, marked(body), "\"" + version + "\"")
                .then()
                .statusCode(201);
    }

    private void row(String template, String... ids) {
        paths.put(
                "GET " + Api.BASE + template,
                List.of(ids).stream()
                        .map(id -> Api.BASE + template.replaceFirst("\\{[^}]*}", id))
                        .toList());
    }

    private static String marked(String body) {
        return body.replace("§", MARKER);
    }

    private static String id(ValidatableResponse response) {
        return response.statusCode(201).extract().path("id");
    }
}
