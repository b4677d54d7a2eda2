package org.partnersuite.customersuccess.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.TestClock;
import org.partnersuite.customersuccess.Topics;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.testkit.events.TopicClient;

@QuarkusTest
@Tag("CS-3")
class HandoffsTest {
    private final Api api = Api.as("customer-success");
    private final UUID document = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @Inject
    TestClock clock;

    @Inject
    DailyWork daily;

    private final LocalDate closedOn = LocalDate.now(ZoneOffset.UTC).minusDays(2);

    @SuppressWarnings("NullAway.Init") // made when the servers are known
    private TopicClient kafka;

    @BeforeEach
    void connect() {
        kafka = new TopicClient(servers);
    }

    @AfterEach
    void disconnect() {
        clock.reset();
        kafka.close();
    }

    @Test
    void aSubmittedDocumentOpensOneHandoffWhichDecides() {
        emit(1, "DRAFT");
        emit(2, "SUBMITTED");
        String path = "/handoffs/" + awaitStatus("INITIATED").extract().path("items[0].id");
        api.get(path)
                .then()
                .header("ETag", "\"1\"")
                .body("sender", equalTo("jane"))
                .body("receiver", equalTo("mia"))
                .body("kind", equalTo("GENERIC"))
                .body("plan.number", contains("1", "2", "2.1", "2.2", "2.3", "2.4", "3", "4"))
                .body("successCriteria", hasSize(4));
        step(path, "acceptances", "{}", 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("handoff_criteria_unmet"))
                .body("errors.code", contains("initial_plan", "account_team", "stakeholders", "expectations"));
        step(path, "reviews", "{}", 1).then().statusCode(201).body("status", equalTo("IN_REVIEW"));
        step(path, "returns", "{\"reason\":\"Who owns the data?\"}", 2)
                .then()
                .statusCode(201)
                .body("returnReason", equalTo("Who owns the data?"));
        step(path, "resubmissions", "{}", 3).then().statusCode(422).body("errors.code", contains("document"));

        emit(3, "RETURNED");
        emit(4, "SUBMITTED");
        awaitStatus("INITIATED").body("items[0].returnReason", nullValue()).body("items[0].decidedAt", nullValue());
        for (String key : List.of("INITIAL_PLAN", "ACCOUNT_TEAM", "STAKEHOLDERS", "EXPECTATIONS")) {
            api.put(path + "/information/" + key, "{\"text\":\"As agreed\"}", etag(path))
                    .then()
                    .statusCode(200);
        }
        api.put(path + "/plan/1", "{\"result\":\"DONE\"}", etag(path))
                .then()
                .statusCode(422)
                .body("code", equalTo("handoff_not_accepted"));
        accept(path).then().statusCode(201).body("decidedBy", equalTo("customer-success-user"));
        emit(5, "ACCEPTED");
        await().until(() -> ((Number) api.get(path).path("transitionDocumentVersion")).intValue() == 5);
        api.postMatching(path + "/completions", "{}", etag(path))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("contract", "what_was_bought", "open_step", "unconfirmed_by_sender"));
        complete(path);
        api.get(path).then().body("status", equalTo("COMPLETED"));
        api.get(path + "/history").then().body("items.action", hasItems("opened", "returned", "accepted", "completed"));
    }

    @Test
    void repeatedAndStaleNewsChangeNothing() {
        emit(2, "SUBMITTED");
        awaitStatus("INITIATED");
        emit(3, "ACCEPTED");
        emit(2, "SUBMITTED");
        emit(3, "ACCEPTED");
        emit(1, "DRAFT");
        String id = awaitStatus("ACCEPTED").extract().path("items[0].id");
        emit(4, "RETURNED");
        await().until(() -> ((Number) api.get("/handoffs/" + id).path("transitionDocumentVersion")).intValue() == 4);
        api.get("/handoffs/" + id).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void aWinOpensOneIsDueInTwoWeeksAndIsOverdueOnce() {
        UUID opportunity = UUID.randomUUID();
        LocalDate due = closedOn.plusDays(14);
        win(opportunity, 3, "WON");
        String list = "/handoffs?opportunityId=" + opportunity;
        await().until(() -> api.get(list).path("items[0].id") != null);
        String id = api.get(list)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("INITIATED"))
                .body("items[0].closedOn", equalTo(closedOn.toString()))
                .body("items[0].dueOn", equalTo(due.toString()))
                .extract()
                .path("items[0].id");
        api.get("/handoffs/" + id)
                .then()
                .body("information.find { it.key == 'WHAT_WAS_BOUGHT' }.missing", equalTo(false))
                .body("information.find { it.key == 'CONTRACT' }.requiredForAcceptance", equalTo(true));
        clock.setDay(due);
        daily.run();
        api.get(list + "&overdue=true").then().body("items", hasSize(0));
        clock.setDay(due.plusDays(1));
        daily.run();
        clock.setDay(due.plusDays(90));
        daily.run();
        api.get(list + "&overdue=true").then().body("items", hasSize(1));
        api.get("/handoffs/" + id).then().header("ETag", "\"1\"");
        await().until(() -> !told(Topics.HANDOFF_OVERDUE, id).isEmpty());
        assertThat(told(Topics.HANDOFF_OVERDUE, id)).hasSize(1).allSatisfy(event -> {
            assertThat(event.value()).contains("\"overdueSince\":\"" + due.plusDays(1) + "\"");
            assertThat(EventContracts.faults("customer-success.handoff-overdue", event.value()))
                    .isEmpty();
        });

        emit(2, "SUBMITTED", opportunity);
        awaitStatus("INITIATED").body("items.id", contains(id));
        win(opportunity, 4, "PROPOSE");
        await().until(() -> api.get(list).path("items[0].dueOn") == null);
    }

    @Test
    void handoffsAreFoundByWhatTheyAreAbout() {
        emit(2, "SUBMITTED");
        String id = awaitStatus("INITIATED").extract().path("items[0].id");
        for (String filter : List.of(
                "accountId=" + account,
                "transitionDocumentId=" + document,
                "accountId=" + account + "&status=INITIATED&template=SALES_TO_CUSTOMER_SUCCESS",
                "customerSuccessManager=mia&accountId=" + account + "&sort=updatedAt")) {
            api.get("/handoffs?" + filter).then().statusCode(200).body("items.id", contains(id));
        }
        api.get("/handoffs?accountId=" + account + "&status=RETURNED").then().body("items", hasSize(0));
        api.get("/handoffs/" + UUID.randomUUID()).then().statusCode(404);
        Api.asPartner(UUID.randomUUID()).get("/handoffs/" + id).then().statusCode(404);
    }

    @Test
    @Tag("XC-2")
    void whatIsToldKeepsToItsContracts() {
        emit(2, "SUBMITTED");
        String id = awaitStatus("INITIATED").extract().path("items[0].id");
        step("/handoffs/" + id, "returns", "{\"reason\":\"Who owns the data?\"}", 1)
                .then()
                .statusCode(201);
        await().until(() -> emitted(id).size() == 2);
        assertThat(emitted(id))
                .allSatisfy(event -> assertThat(EventContracts.faults("customer-success.handoff", event.value()))
                        .as(event.value())
                        .isEmpty());
        await().until(() -> told(Topics.HANDOFF_PROCESS, id).size() == 2);
        assertThat(told(Topics.HANDOFF_PROCESS, id)).allSatisfy(event -> assertThat(
                        EventContracts.faults("customer-success.handoff-process", event.value()))
                .as(event.value())
                .isEmpty());

        Api.as("admin")
                .post("/admin/re-emissions", "{\"type\":\"handoff\",\"ids\":[\"" + id + "\"]}")
                .then()
                .statusCode(200)
                .body("emitted", equalTo(2));
        await().until(() -> emitted(id).size() == 3);
        await().until(() -> told(Topics.HANDOFF_PROCESS, id).size() == 3);
    }

    @Test
    void aTemplateIsPublishedAndOpenHandoffsKeepTheirs() {
        String code = "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        String template = """
                {"code":"%s","kind":"SPECIFIC","title":"Change of the CSM","objective":"No gap",
                 "raci":{"responsible":["CSM"],"accountable":["CSM"],"consulted":[],"informed":[]},"trigger":"a change",
                 "scope":"One customer","customerAudience":[],"requiredInformation":[],
                 "plan":[{"role":"CSM","text":"%s"}],"nextSteps":[],"keyResources":[],"successCriteria":["Known"]}
                """;
        Api admin = Api.as("admin");
        admin.post("/handoff-templates", template.formatted(code, "Introduce"))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        String id = api.post("/handoffs", "{\"template\":\"" + code + "\",\"customerId\":\"" + Given.customer() + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.post("/handoff-templates", template.formatted(code, "Introduce twice"))
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        api.get("/handoffs/" + id).then().body("templateVersion", equalTo(1)).body("plan.text", contains("Introduce"));
        api.get("/handoff-templates?code=" + code + "&sort=version").then().body("items.version", contains(1, 2));
    }

    private Response step(String path, String step, String body, int version) {
        return api.postMatching(path + "/" + step, body, "\"" + version + "\"");
    }

    private Response accept(String path) {
        return api.postMatching(path + "/acceptances", "{}", etag(path));
    }

    private void complete(String path) {
        for (String key : List.of("CONTRACT", "WHAT_WAS_BOUGHT")) {
            api.put(path + "/information/" + key, "{\"text\":\"As signed\"}", etag(path))
                    .then()
                    .statusCode(200);
        }
        for (String number : List.of("1", "2", "2.1", "2.2", "2.3", "2.4", "3")) {
            api.put(path + "/plan/" + number, "{\"result\":\"DONE\"}", etag(path))
                    .then()
                    .statusCode(200);
        }
        api.put(path + "/plan/4", "{\"result\":\"WAIVED\"}", etag(path)).then().statusCode(422);
        api.put(path + "/plan/4", "{\"result\":\"WAIVED\",\"reason\":\"Known\"}", etag(path))
                .then()
                .statusCode(200);
        Api seller = Api.as("seller");
        seller.postMatching(path + "/confirmations", "{\"side\":\"SENDER\"}", etag(path))
                .then()
                .statusCode(201);
        seller.postMatching(path + "/confirmations", "{\"side\":\"RECEIVER\"}", etag(path))
                .then()
                .statusCode(403)
                .body("code", equalTo("own_confirmation"));
        api.postMatching(path + "/confirmations", "{\"side\":\"RECEIVER\"}", etag(path))
                .then()
                .statusCode(201);
        api.postMatching(path + "/completions", "{}", etag(path)).then().statusCode(201);
    }

    private String etag(String path) {
        return api.get(path).header("ETag");
    }

    private void win(UUID opportunity, long version, String stage) {
        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), version, """
                {"id":"%s","version":%d,"name":"Answers","account":{"id":"%s","version":1,"name":"Cancity"},"stage":"%s",
                 %s"currency":"USD","amount":"1200.00",
                 "lines":[{"id":"%s","offering":"watsonx.ai","family":"SAAS","quantity":1,"amount":"1200.00"}]}
                """.formatted(
                        opportunity,
                        version,
                        account,
                        stage,
                        stage.equals("WON") ? "\"closedOn\":\"" + closedOn + "\"," : "",
                        UUID.randomUUID()));
    }

    private List<ConsumerRecord<String, String>> told(String topic, String id) {
        return kafka.read(topic).stream()
                .filter(event -> event.key().equals(id))
                .toList();
    }

    private List<ConsumerRecord<String, String>> emitted(String id) {
        return kafka.read(Topics.HANDOFF).stream()
                .filter(event -> event.key().equals(id))
                .toList();
    }

    private void emit(long version, String status) {
        emit(version, status, null);
    }

    private void emit(long version, String status, @Nullable UUID opportunity) {
        kafka.emit(Topics.TRANSITION_DOCUMENT, document.toString(), version, state(version, status, opportunity));
    }

    private String state(long version, String status, @Nullable UUID opportunity) {
        String about = opportunity == null ? "" : "\"opportunityId\":\"" + opportunity + "\",";
        String submitted = about
                + (status.equals("DRAFT")
                        ? ""
                        : "\"submittedBy\":\"jane\",\"submittedAt\":\"2026-06-10T09:00:0" + (version < 4 ? 0 : 4)
                                + "Z\",");
        String decided = status.equals("ACCEPTED") || status.equals("RETURNED")
                ? "\"decidedBy\":\"mia\",\"decidedAt\":\"2026-06-11T14:30:00Z\","
                : "";
        String reason = status.equals("RETURNED") ? "\"returnReason\":\"Who owns the data?\"," : "";
        return """
                {"id":"%s","version":%d,"accountId":"%s","status":"%s",%s%s%s"customerSuccessManager":"mia",
                 "useCase":"Answers","expectedOutcomes":[],"stakeholders":[],"bought":[],"preparedBy":"jane","new":{"x":1},
                 "createdAt":"2026-06-09T08:15:00Z","updatedAt":"2026-06-11T14:30:00Z"}
                """.formatted(document, version, account, status, submitted, decided, reason);
    }

    private ValidatableResponse awaitStatus(String status) {
        String list = "/handoffs?transitionDocumentId=" + document;
        await().until(() -> status.equals(api.get(list).path("items[0].status")));
        return api.get(list).then().statusCode(200);
    }
}
