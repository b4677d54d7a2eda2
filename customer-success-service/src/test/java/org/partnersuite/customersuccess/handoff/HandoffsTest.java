package org.partnersuite.customersuccess.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Topics;
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

    @SuppressWarnings("NullAway.Init") // made when the servers are known
    private TopicClient kafka;

    @BeforeEach
    void connect() {
        kafka = new TopicClient(servers);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void aSubmittedDocumentOpensOneHandoffThatFollowsIt() {
        emit(1, "DRAFT");
        emit(2, "SUBMITTED");
        String id = awaitStatus("INITIATED").extract().path("items[0].id");

        emit(3, "RETURNED");
        awaitStatus("RETURNED")
                .body("items.id", contains(id))
                .body("items[0].returnReason", equalTo("Who owns the data?"))
                .body("items[0].template", equalTo("SALES_TO_CUSTOMER_SUCCESS"));

        emit(4, "SUBMITTED");
        awaitStatus("INITIATED").body("items[0].returnReason", nullValue()).body("items[0].decidedAt", nullValue());
        emit(5, "ACCEPTED");
        awaitStatus("ACCEPTED").body("items", hasSize(1)).body("items.id", contains(id));
        api.get("/handoffs/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("transitionDocumentVersion", equalTo(5))
                .body("customerSuccessManager", equalTo("mia"));
        api.getIfNoneMatch("/handoffs/" + id, "\"4\"").then().statusCode(304);
        api.get("/handoffs/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains("opened", "followed its document", "followed its document", "followed its document"))
                .body("items[1].changes.field", hasItems("transitionDocumentVersion", "status", "returnReason"));
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
        awaitStatus("RETURNED").body("items.id", contains(id));
        api.get("/handoffs/" + id).then().header("ETag", "\"3\"");
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
        Api.asPartner(UUID.randomUUID()).get("/handoffs").then().statusCode(403);
    }

    @Test
    @Tag("XC-2")
    void whatIsToldKeepsToItsContract() {
        emit(2, "SUBMITTED");
        String id = awaitStatus("INITIATED").extract().path("items[0].id");
        emit(3, "RETURNED");
        awaitStatus("RETURNED");
        await().atMost(Duration.ofSeconds(30)).until(() -> emitted(id).size() == 2);
        assertThat(emitted(id))
                .allSatisfy(event -> assertThat(EventContracts.faults("customer-success.handoff", event.value()))
                        .as(event.value())
                        .isEmpty());
    }

    private List<ConsumerRecord<String, String>> emitted(String id) {
        return kafka.read(Topics.HANDOFF).stream()
                .filter(event -> event.key().equals(id))
                .toList();
    }

    private void emit(long version, String status) {
        kafka.emit(Topics.TRANSITION_DOCUMENT, document.toString(), version, state(version, status));
    }

    private String state(long version, String status) {
        String submitted =
                status.equals("DRAFT") ? "" : "\"submittedBy\":\"jane\",\"submittedAt\":\"2026-06-10T09:00:00Z\",";
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
        await().atMost(Duration.ofSeconds(30))
                .until(() -> status.equals(api.get(list).path("items[0].status")));
        return api.get(list).then().statusCode(200);
    }
}
