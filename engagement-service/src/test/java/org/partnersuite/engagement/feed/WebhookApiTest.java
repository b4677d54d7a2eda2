package org.partnersuite.engagement.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.events.LoggedEvent;

/** Webhooks as callers manage them, and a receiver gets them. */
@QuarkusTest
@Tag("XC-2")
class WebhookApiTest {
    private static final String TYPE = "org.partnersuite.engagement.roadblock.v1";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    private final Api owner = Api.as("integration");
    private final Api other = new Api(
            Tokens.with(Map.of("sub", "integration-user", "azp", "another-client", "groups", List.of("integration"))));
    private final List<String> received = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // by listen
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            try (exchange) {
                received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void anEventReachesTheReceiverAndTheLogSaysSo() throws Exception {
        String webhook = create();
        UUID aggregate = LoggedEvent.add(database, TYPE, UUID.randomUUID(), "{\"severity\":\"HIGH\"}");
        await().until(() -> received.stream().anyMatch(body -> body.contains(aggregate.toString())));
        await().until(() -> owner.get(webhook + "/deliveries?state=DELIVERED")
                .then()
                .extract()
                .<List<String>>path("items.aggregateId")
                .contains(aggregate.toString()));

        owner.get(webhook + "/deliveries?sort=-takenAt&aggregateId=" + aggregate)
                .then()
                .statusCode(200)
                .body("items.eventId", contains(aggregate + ":1"))
                .body("items.attempts", contains(1))
                .body("items.lastStatus", contains(204));
    }

    @Test
    void itSaysHowFarItHasCome() throws Exception {
        String webhook = create();
        owner.get(webhook + "/progress")
                .then()
                .statusCode(200)
                .body("cursor", notNullValue())
                .body("$", not(hasKey("lastDeliveredAt")));
        UUID aggregate = LoggedEvent.add(database, TYPE, UUID.randomUUID(), "{}");
        await().until(() -> times(aggregate) == 1);
        await().until(() -> owner.get(webhook + "/progress").path("lastDeliveredPosition") != null);
        owner.get(webhook + "/progress")
                .then()
                .body("lastDeliveredAt", notNullValue())
                .body("lagSeconds", lessThan(60));
        other.get(webhook + "/progress").then().statusCode(404);
    }

    @Test
    void theSecretIsReadApartAndRotated() {
        String key = UUID.randomUUID().toString();
        Response created = owner.post("/webhooks", body(), key);
        Response repeated = owner.post("/webhooks", body(), key);
        String webhook = "/webhooks/" + created.<String>path("id");
        String secret = secret(webhook);

        created.then().statusCode(201).header("ETag", "\"1\"").body(not(containsString("whsec")));
        assertThat(repeated.<String>path("id")).isEqualTo(created.<String>path("id"));
        owner.post(webhook + "/secret-rotations", "")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("previousSecretUntil", notNullValue());
        assertThat(secret(webhook)).isNotEqualTo(secret);
    }

    @Test
    void everyFaultOfAWebhookIsNamed() {
        owner.post("/webhooks", "{\"name\":\"W\",\"url\":\"http://nowhere.invalid/\",\"eventTypes\":[\"typo\"]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("webhook_refused"))
                .body("errors.pointer", contains("/eventTypes/0", "/url"));
        owner.post("/webhooks", "{\"name\":\"\",\"url\":\"http://user@host/\",\"state\":\"DISABLED\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/url", "/state"));
    }

    @Test
    void aTestCallSaysWhatTheReceiverAnswers() {
        String webhook = create();

        owner.request()
                .post(Api.BASE + webhook + "/test-calls")
                .then()
                .statusCode(200)
                .body("delivered", equalTo(true))
                .body("status", equalTo(204));
        assertThat(received).anyMatch(body -> body.contains("org.partnersuite.webhook-test.v1"));
    }

    @Test
    void itIsPausedChangedAndDeletedByItsVersion() {
        String webhook = create();

        owner.patch(webhook, "{\"state\":\"PAUSED\"}", null).then().statusCode(428);
        owner.patch(webhook, "{\"state\":\"PAUSED\"}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("PAUSED"));
        owner.patch(webhook, "{\"name\":\"Late\"}", "\"1\"").then().statusCode(412);
        owner.get(webhook + "/history").then().statusCode(200).body("items.action", contains("created", "revised"));
        owner.request()
                .header("If-Match", "\"2\"")
                .delete(Api.BASE + webhook)
                .then()
                .statusCode(204);
        owner.get(webhook).then().statusCode(404);
    }

    @Test
    void aReplayGoesOnFromACursorOfTheFeed() throws Exception {
        String webhook = create();
        String cursor = owner.get("/events?from=NOW").path("nextCursor");
        UUID aggregate = LoggedEvent.add(database, TYPE, UUID.randomUUID(), "{}");
        await().until(() -> times(aggregate) == 1);
        owner.post(webhook + "/replays", "{\"cursor\":\"" + cursor + "\"}")
                .then()
                .statusCode(201);
        await().until(() -> times(aggregate) == 2);

        owner.post(webhook + "/replays", "{\"cursor\":\"AX__________\"}")
                .then()
                .statusCode(410)
                .body("code", equalTo("cursor_expired"));
        owner.post(webhook + "/replays", "{\"cursor\":\"!!!!!!!!!!!!\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cursor"));
    }

    @Test
    void anotherClientsWebhookIsHiddenExceptFromAdmins() {
        String webhook = create();
        String id = webhook.substring(webhook.lastIndexOf('/') + 1);

        for (String path : List.of("", "/history", "/secret", "/deliveries")) {
            other.get(webhook + path).then().statusCode(404);
        }
        other.get("/webhooks?pageSize=500").then().statusCode(200).body("items.id", not(hasItem(id)));
        Api.as("admin")
                .get("/webhooks?pageSize=500&state=ACTIVE")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Api.asPartner(UUID.randomUUID()).get("/webhooks").then().statusCode(403);
    }

    @Test
    void aDeliveryIsRetried() throws Exception {
        String webhook = create();
        UUID aggregate = LoggedEvent.add(database, TYPE, UUID.randomUUID(), "{}");
        await().until(() -> times(aggregate) == 1);
        int position =
                owner.get(webhook + "/deliveries?aggregateId=" + aggregate).path("items[0].position");
        owner.request()
                .post(Api.BASE + webhook + "/deliveries/" + position + "/retries")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        await().until(() -> times(aggregate) == 2);

        owner.request()
                .post(Api.BASE + webhook + "/deliveries/999999999/retries")
                .then()
                .statusCode(404);
    }

    private long times(UUID aggregate) {
        return received.stream()
                .filter(body -> body.contains(aggregate.toString()))
                .count();
    }

    private String secret(String webhook) {
        return owner.get(webhook + "/secret")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("secret", matchesPattern("whsec_.{44}"))
                .extract()
                .path("secret");
    }

    private String create() {
        return "/webhooks/"
                + owner.post("/webhooks", body())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private String body() {
        return "{\"name\":\"Test\",\"url\":\"http://127.0.0.1:%d/hook\",\"eventTypes\":[\"%s\"]}"
                .formatted(receiver.getAddress().getPort(), TYPE);
    }
}
