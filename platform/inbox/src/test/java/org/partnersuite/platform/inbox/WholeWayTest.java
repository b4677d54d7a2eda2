package org.partnersuite.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.KafkaResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** From a change through outbox and Kafka into a projection, and what an admin can do about it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(value = KafkaResource.class, initArgs = @ResourceArg(name = "topics", value = "test.whole-way.v1"))
@WithTestResource(IssuerResource.class)
@Tag("XC-2")
class WholeWayTest {
    private static final String TOPIC = "test.whole-way.v1";
    private static final Caller SERVICE = Caller.service("test-service");

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @Singleton
    static final class Balances implements EventHandler {
        private final BalanceHandler handler = new BalanceHandler(TOPIC);

        @Override
        public Set<String> topics() {
            return handler.topics();
        }

        @Override
        public void apply(Change change, List<ReceivedEvent> events) {
            handler.apply(change, events);
        }
    }

    @Singleton
    static final class States implements AggregateStates {
        @Override
        public String type() {
            return "balance";
        }

        @Override
        public List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
            return ids.stream().map(id -> state(id, 3, 30)).toList();
        }

        @Override
        public List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit) {
            return db.createQuery("select id::uuid from balance order by id limit :limit")
                    .bind("limit", limit)
                    .mapTo(UUID.class)
                    .list();
        }
    }

    @Test
    void aChangeBecomesVisibleAndAPoisonEventIsListedRetriedAndDiscarded() {
        UUID id = Ids.next();
        emit(state(id, 1, 10));
        await().until(() -> amountOf(id) == 10);

        emit(state(id, 2, -5));
        await().untilAsserted(() ->
                admin().get("/admin/parked-events?topic=" + TOPIC).then().body("items", hasSize(1)));
        String parked = admin().get("/admin/parked-events")
                .then()
                .statusCode(200)
                .body("items[0].key", equalTo(id.toString()))
                .body("items[0].reason", containsString("balance_amount"))
                .extract()
                .path("items[0].id");
        admin().get("/admin/parked-events/" + parked)
                .then()
                .statusCode(200)
                .body("headers.ce_id", equalTo(id + ":2"))
                .body("data", equalTo("{\"amount\":-5}"));
        given().auth()
                .oauth2(Tokens.of(Roles.EXECUTIVE))
                .get("/admin/parked-events")
                .then()
                .statusCode(403);

        admin().post("/admin/parked-events/" + parked + "/retry")
                .then()
                .statusCode(200)
                .body("applied", equalTo(0))
                .body("remaining", equalTo(1));
        admin().contentType(ContentType.JSON)
                .body("{\"reason\":\"sent in error\"}")
                .post("/admin/parked-events/" + parked + "/discard")
                .then()
                .statusCode(200)
                .body("remaining", equalTo(0));
        admin().get("/admin/parked-events/" + parked).then().statusCode(404);

        admin().contentType(ContentType.JSON)
                .body("{\"type\":\"balance\"}")
                .post("/admin/re-emissions")
                .then()
                .statusCode(200)
                .body("emitted", equalTo(balances()));
        await().until(() -> amountOf(id) == 30);
        admin().contentType(ContentType.JSON)
                .body("{\"type\":\"nothing\"}")
                .post("/admin/re-emissions")
                .then()
                .statusCode(400);
    }

    @Test
    void anEventThatKafkaRefusesIsListedSentAgainAndDiscarded() {
        UUID id = Ids.next();
        emit(state(id, 1, "{\"amount\":1,\"x\":\"" + "y".repeat(1_200_000) + "\"}"));
        emit(state(id, 2, 20));
        String key = "/admin/refused-events?key=" + id;
        await().untilAsserted(() -> admin().get(key).then().body("items", hasSize(2)));
        String refused = admin().get(key)
                .then()
                .statusCode(200)
                .body("items[0].eventId", equalTo(id + ":1"))
                .body("items[0].reason", containsString("RecordTooLargeException"))
                .body("items[1].reason", containsString("waits behind"))
                .extract()
                .path("items[0].id");
        admin().get("/admin/refused-events/" + refused)
                .then()
                .statusCode(200)
                .body("event.topic", equalTo(TOPIC))
                .body("data", containsString("yyy"));
        given().auth()
                .oauth2(Tokens.of(Roles.EXECUTIVE))
                .get("/admin/refused-events")
                .then()
                .statusCode(403);

        admin().post("/admin/refused-events/" + refused + "/retry")
                .then()
                .statusCode(200)
                .body("returned", equalTo(2));
        await().untilAsserted(() -> admin().get(key).then().body("items", hasSize(2)));
        admin().contentType(ContentType.JSON)
                .body("{\"reason\":\"too large\"}")
                .post("/admin/refused-events/" + admin().get(key).path("items[0].id") + "/discard")
                .then()
                .statusCode(200)
                .body("remaining", equalTo(1));
        admin().post("/admin/refused-events/" + admin().get(key).path("items[0].id") + "/retry")
                .then()
                .statusCode(200)
                .body("returned", equalTo(1));
        await().until(() -> amountOf(id) == 20);
        admin().get("/admin/refused-events/" + refused).then().statusCode(404);
    }

    @Test
    void lagDepthAndReadinessAreTold() {
        String metrics = given().get("/q/metrics").then().extract().asString();
        assertThat(metrics)
                .contains(
                        "outbox_depth",
                        "outbox_age_seconds",
                        "outbox_refused",
                        "inbox_lag_seconds",
                        "inbox_lag_records")
                .contains("inbox_applied_total", "inbox_parked_total", "inbox_parked_keys")
                .contains("kafka_producer_record_send_total", "kafka_consumer_fetch_manager_records_consumed_total");
        given().get("/q/health/ready").then().statusCode(200).body(containsString("kafka"));
    }

    private void emit(OutgoingEvent event) {
        unitOfWork.runAs(SERVICE, change -> {
            change.event(event);
            return true;
        });
    }

    private int balances() {
        return database.readAs(SERVICE, db -> db.createQuery("select count(*) from balance")
                .mapTo(Integer.class)
                .one());
    }

    private long amountOf(UUID id) {
        return database.readAs(SERVICE, db -> db.createQuery("select amount from balance where id = :id")
                .bind("id", id.toString())
                .mapTo(Long.class)
                .findOne()
                .orElse(-1L));
    }

    private static OutgoingEvent state(UUID id, long version, long amount) {
        return state(id, version, "{\"amount\":" + amount + "}");
    }

    private static OutgoingEvent state(UUID id, long version, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return OutgoingEvent.state(TOPIC, id, version, Instant.now(), body);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of(Roles.ADMIN));
    }
}
