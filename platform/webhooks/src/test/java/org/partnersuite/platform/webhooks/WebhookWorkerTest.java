package org.partnersuite.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.webhooks.Receiver.Reply;

/** The worker serves webhooks side by side, and one worker of a service serves them all. */
@Tag("XC-2")
class WebhookWorkerTest {
    private final Bench bench = new Bench();

    @Test
    void aReceiverThatDoesNotAnswerHoldsUpNobodyElse() throws Exception {
        CountDownLatch answers = new CountDownLatch(1);
        WebhookWorker worker = bench.worker();
        try (Receiver slow = new Receiver();
                Receiver fast = new Receiver()) {
            slow.reply(call -> {
                awaits(answers);
                return Reply.of(204);
            });
            bench.webhook(slow.url());
            bench.webhook(fast.url());
            for (int n = 1; n <= 50; n++) {
                bench.log("thing" + n, 1);
            }
            worker.start(new StartupEvent());
            await().until(() -> fast.calls().size() == 50);

            assertThat(slow.calls()).hasSizeLessThanOrEqualTo(bench.settings.callsAtOnce());
            answers.countDown();
            await().until(() -> slow.calls().size() == 50);
        } finally {
            answers.countDown();
            worker.stop(new ShutdownEvent());
        }
    }

    @Test
    void anotherInstanceTakesOverWhenTheFirstHasEnded() throws Exception {
        WebhookWorker first = bench.worker();
        WebhookWorker second = bench.worker();
        try (Receiver receiver = new Receiver()) {
            UUID webhook = bench.webhook(receiver.url());
            first.start(new StartupEvent());
            bench.log("a", 1);
            await().until(() -> bench.deliveries(webhook).contains("a:1 DELIVERED 1"));
            second.start(new StartupEvent());
            first.stop(new ShutdownEvent());
            bench.log("a", 2);
            await().until(() -> bench.deliveries(webhook).contains("a:2 DELIVERED 1"));

            assertThat(receiver.ids()).containsExactly("a:1", "a:2");
        } finally {
            second.stop(new ShutdownEvent());
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
