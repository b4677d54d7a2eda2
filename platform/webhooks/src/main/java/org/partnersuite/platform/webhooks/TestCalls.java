package org.partnersuite.platform.webhooks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.partnersuite.platform.outbox.OutboxConfig;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.feed.CloudEvent;
import org.partnersuite.platform.webhooks.call.Answer;
import org.partnersuite.platform.webhooks.call.ReceiverClient;

/** Calls a receiver as a delivery does, with an event of its own that is no change. */
@Singleton
class TestCalls {
    static final String TYPE = "org.partnersuite.webhook-test.v1";

    private final ReceiverClient receivers;
    private final WebhookSecrets secrets;
    private final OutboxConfig outbox;
    private final Clock clock;

    TestCalls(ReceiverClient receivers, WebhookSecrets secrets, OutboxConfig outbox, Clock clock) {
        this.receivers = receivers;
        this.secrets = secrets;
        this.outbox = outbox;
        this.clock = clock;
    }

    Answer call(Webhook webhook) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String id = Ids.next().toString();
        String data = Json.text(
                Map.of("webhookId", webhook.id(), "name", webhook.definition().name()));
        CloudEvent event = new CloudEvent("1.0", id + ":1", TYPE, outbox.source(), id, now, false, null, data);
        return receivers.post(webhook.definition().url(), event.id(), Json.write(event), secrets.signing(webhook, now));
    }
}
