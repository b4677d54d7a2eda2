package org.partnersuite.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.feed.FeedCursor;
import org.partnersuite.platform.webhooks.Receiver.Reply;

/** Rounds of a webhook with a receiver that listens, fails and recovers. */
@Tag("XC-2")
class DeliveryRoundsTest {
    private static final Bench BENCH = new Bench();

    private Receiver receiver;

    @BeforeEach
    void listen() throws Exception {
        receiver = new Receiver();
        BENCH.settings.pending = 1000;
        BENCH.watch.reset();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void anEventArrivesAsItIsInTheFeedAndSigned() throws Exception {
        UUID webhook = BENCH.webhook(receiver.url());
        BENCH.log("a", 7);
        BENCH.runAll(webhook);

        Receiver.Call call = receiver.calls().getFirst();
        JsonNode event = Json.mapper().readTree(call.body());
        assertThat(receiver.ids()).containsExactly("a:7");
        assertThat(event.path("type").asText()).isEqualTo(Bench.TYPE);
        assertThat(event.path("source").asText()).isEqualTo("/test-service");
        assertThat(event.path("data").path("version").asInt()).isEqualTo(7);
        call.verify(BENCH.secret(webhook));
        assertThat(BENCH.deliveries(webhook)).containsExactly("a:7 DELIVERED 1");
    }

    @Test
    void progressTellsTheLastDeliveryAndForHowLongTheOldestEventWaits() {
        UUID webhook = BENCH.webhook(receiver.url());
        assertThat(progress(webhook).lastDeliveredPosition()).isNull();
        assertThat(progress(webhook).waitingSince()).isNull();
        BENCH.log("a", 1);
        long first = BENCH.head();
        assertThat(progress(webhook).waitingSince()).as("not taken yet").isNotNull();
        BENCH.runAll(webhook);
        assertThat(progress(webhook).lastDeliveredPosition()).isEqualTo(first);
        assertThat(progress(webhook).lagSeconds()).isZero();
        assertThat(progress(webhook).cursor()).isEqualTo(new FeedCursor(BENCH.head()).text());
        receiver.reply(call -> Reply.of(500));
        BENCH.log("a", 2);
        BENCH.runAll(webhook);
        WebhookProgress failing = progress(webhook);
        assertThat(failing.pending()).isEqualTo(1);
        assertThat(failing.lastDeliveredPosition()).isEqualTo(first);
        assertThat(failing.waitingSince()).isNotNull();
        assertThat(failing.failingSince()).isNotNull();
        assertThat(failing.cursor()).as("before what is pending").isEqualTo(new FeedCursor(BENCH.head() - 1).text());
    }

    private static WebhookProgress progress(UUID webhook) {
        return BENCH.database.readAs(Bench.OWNER, db -> WebhookProgress.of(db, webhook, Instant.now()));
    }

    @Test
    void onlyMatchingEventsFromItsCreationOn() {
        BENCH.log("a", 1);
        UUID webhook = BENCH.webhook(receiver.url(), List.of(Bench.OTHER_TYPE));
        BENCH.log("a", 2);
        BENCH.log("b", 1, Bench.OTHER_TYPE);
        BENCH.runAll(webhook);

        assertThat(receiver.ids()).containsExactly("b:1");
        assertThat(BENCH.database.<Long>readAs(Bench.OWNER, db -> WebhookStore.position(db, webhook)))
                .isEqualTo(BENCH.head());
    }

    @Test
    void laterEventsOfAnAggregateWaitForTheOneThatFailsAndOthersPass() {
        UUID webhook = BENCH.webhook(receiver.url());
        receiver.reply(call -> Reply.of(call.id().equals("a:1") ? 500 : 200));
        BENCH.log("a", 1);
        BENCH.log("b", 1);
        BENCH.log("a", 2);
        BENCH.log("b", 2);
        BENCH.runAll(webhook);
        BENCH.log("a", 3);
        BENCH.runAll(webhook);

        assertThat(receiver.ids()).containsExactlyInAnyOrder("a:1", "b:1", "b:2");
        assertThat(BENCH.deliveries(webhook))
                .containsExactly(
                        "a:1 PENDING 1", "b:1 DELIVERED 1", "a:2 PENDING 0", "b:2 DELIVERED 1", "a:3 PENDING 0");

        receiver.reply(call -> Reply.of(200));
        BENCH.watch.advance(Duration.ofSeconds(6));
        BENCH.runAll(webhook);

        assertThat(receiver.ids().subList(3, 6)).containsExactly("a:1", "a:2", "a:3");
    }

    @Test
    void aDeliveryIsRepeatedOverDaysThenFailsAndTheNextGoesOn() {
        UUID webhook = BENCH.webhook(receiver.url());
        receiver.reply(call -> Reply.of(call.id().equals("a:1") ? 500 : 200));
        BENCH.log("a", 1);
        BENCH.log("a", 2);
        for (int round = 0; round < 100; round++) {
            BENCH.runAll(webhook);
            BENCH.watch.advance(Duration.ofHours(1));
        }

        assertThat(receiver.ids()).hasSize(11).endsWith("a:1", "a:2");
        assertThat(BENCH.deliveries(webhook)).containsExactly("a:1 FAILED 10", "a:2 DELIVERED 1");

        receiver.reply(call -> Reply.of(200));
        long position = BENCH.head() - 1;
        BENCH.unitOfWork.runAs(Bench.OWNER, change -> BENCH.webhooks.retry(change, webhook, position));
        BENCH.runAll(webhook);

        assertThat(receiver.ids()).endsWith("a:1");
        assertThat(BENCH.deliveries(webhook)).contains("a:1 DELIVERED 1");
    }

    @Test
    void aReceiverThatIsGoneDisablesItsWebhookAtOnce() {
        UUID webhook = BENCH.webhook(receiver.url());
        receiver.reply(call -> Reply.of(410));
        for (int version = 1; version <= 20; version++) {
            BENCH.log("gone" + version, 1);
        }
        BENCH.runAll(webhook);

        assertThat(BENCH.find(webhook).state()).isEqualTo(WebhookState.DISABLED);
        assertThat(BENCH.find(webhook).disabledReason()).isEqualTo(DisabledReason.GONE);
        assertThat(receiver.calls()).hasSizeLessThanOrEqualTo(4);

        receiver.reply(call -> Reply.of(200));
        revise(webhook, RequestedState.ACTIVE);
        BENCH.runAll(webhook);

        assertThat(BENCH.find(webhook).state()).isEqualTo(WebhookState.ACTIVE);
        assertThat(BENCH.deliveries(webhook)).hasSize(20).allMatch(delivery -> delivery.contains("DELIVERED"));
    }

    @Test
    void aWebhookThatFailsForDaysIsDisabled() {
        UUID webhook = BENCH.webhook(receiver.url());
        receiver.reply(call -> Reply.of(500));
        for (int day = 0; day < 6; day++) {
            BENCH.log("failing", day);
            BENCH.runAll(webhook);
            BENCH.watch.advance(Duration.ofHours(25));
        }

        assertThat(BENCH.find(webhook).disabledReason()).isEqualTo(DisabledReason.FAILING);
    }

    @Test
    void aReceiverThatAsksForAPauseGetsIt() {
        UUID webhook = BENCH.webhook(receiver.url());
        receiver.reply(call -> new Reply(429, Map.of("Retry-After", "600"), ""));
        BENCH.log("slow", 1);
        BENCH.runAll(webhook);
        BENCH.log("other", 1);
        BENCH.watch.advance(Duration.ofMinutes(9));

        assertThat(withWork()).doesNotContain(webhook);
        BENCH.watch.advance(Duration.ofMinutes(2));
        assertThat(withWork()).contains(webhook);
    }

    @Test
    void theCursorStopsWhenMuchIsPendingAndNothingIsLost() {
        BENCH.settings.pending = 5;
        UUID webhook = BENCH.webhook(receiver.url());
        receiver.reply(call -> Reply.of(503));
        for (int n = 1; n <= 12; n++) {
            BENCH.log("much" + n, 1);
        }
        BENCH.runAll(webhook);

        assertThat(BENCH.deliveries(webhook)).hasSize(5);

        receiver.reply(call -> Reply.of(200));
        BENCH.watch.advance(Duration.ofSeconds(6));
        BENCH.runAll(webhook);

        assertThat(BENCH.deliveries(webhook)).hasSize(12).allMatch(delivery -> delivery.contains("DELIVERED"));
    }

    /** The answer was sent, and the process died before it was recorded. */
    @Test
    void whatWasNotRecordedComesAgainWithTheSameId() {
        UUID webhook = BENCH.webhook(receiver.url());
        BENCH.log("a", 1);
        receiver.reply(call -> {
            BENCH.jdbi.useHandle(db -> db.execute("update webhook_delivery set taken_at = taken_at + interval '1 s'"));
            return Reply.of(200);
        });
        assertThat(BENCH.rounds.run(webhook)).isTrue();
        assertThat(BENCH.deliveries(webhook)).containsExactly("a:1 PENDING 0");
        receiver.reply(call -> Reply.of(200));
        BENCH.runAll(webhook);

        assertThat(receiver.ids()).containsExactly("a:1", "a:1");
        assertThat(BENCH.deliveries(webhook)).containsExactly("a:1 DELIVERED 1");
    }

    @Test
    void aReplaySendsWhatComesAfterTheCursorAgain() {
        UUID webhook = BENCH.webhook(receiver.url());
        BENCH.log("a", 1);
        FeedCursor cursor = new FeedCursor(BENCH.head());
        BENCH.log("a", 2);
        BENCH.log("a", 3);
        BENCH.runAll(webhook);
        BENCH.unitOfWork.runAs(Bench.OWNER, change -> BENCH.webhooks.replay(change, webhook, cursor));
        BENCH.runAll(webhook);

        assertThat(receiver.ids()).containsExactly("a:1", "a:2", "a:3", "a:2", "a:3");
        assertThatThrownBy(() -> BENCH.unitOfWork.runAs(
                        Bench.OWNER,
                        change -> BENCH.webhooks.replay(change, webhook, new FeedCursor(BENCH.head() + 1))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(410));
    }

    @Test
    void afterARotationTheFormerSecretSignsForADay() throws Exception {
        UUID webhook = BENCH.webhook(receiver.url());
        String former = BENCH.secret(webhook);
        BENCH.unitOfWork.runAs(Bench.OWNER, change -> BENCH.webhooks.rotate(change, webhook));
        BENCH.log("a", 1);
        BENCH.runAll(webhook);

        receiver.calls().getFirst().verify(former);
        receiver.calls().getFirst().verify(BENCH.secret(webhook));
        assertThat(BENCH.secret(webhook)).isNotEqualTo(former);

        BENCH.watch.advance(Duration.ofHours(25));
        BENCH.log("a", 2);
        BENCH.runAll(webhook);

        assertThat(receiver.calls().getLast().header("Webhook-signature")).doesNotContain(" ");
    }

    @Test
    void aPausedWebhookCallsNobodyAndLosesNothing() {
        UUID webhook = BENCH.webhook(receiver.url());
        revise(webhook, RequestedState.PAUSED);
        BENCH.log("a", 1);
        BENCH.runAll(webhook);

        assertThat(receiver.calls()).isEmpty();
        revise(webhook, RequestedState.ACTIVE);
        BENCH.runAll(webhook);
        assertThat(receiver.ids()).containsExactly("a:1");
    }

    private static void revise(UUID id, RequestedState state) {
        BENCH.unitOfWork.runAs(
                Bench.OWNER,
                change -> BENCH.webhooks.revise(
                        change,
                        id,
                        IfMatch.any(),
                        known -> new WebhookRequest(
                                known.definition().name(), known.definition().url(), List.of(), null, state)));
    }

    private static List<UUID> withWork() {
        return BENCH.database.readAs(Bench.OWNER, db -> DeliveryStore.webhooksWithWork(db, BENCH.watch.instant()));
    }
}
