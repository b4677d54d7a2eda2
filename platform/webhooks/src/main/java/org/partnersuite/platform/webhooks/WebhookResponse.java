package org.partnersuite.platform.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "Webhook", description = "A subscription to events of the service.")
record WebhookResponse(
        UUID id,
        @Schema(examples = "1") long version,
        String name,
        String url,
        @Schema(description = "Empty: all types.") List<String> eventTypes,
        @Schema(description = "Empty: all aggregates.") List<UUID> aggregateIds,

        @Schema(description = "`DISABLED` by the service, for `disabledReason`.")
        WebhookState state,

        @Schema(
                description = "`GONE`: the receiver answered 410. `FAILING`: no delivery succeeded for five days."
                        + " `CURSOR_EXPIRED`: the next events are not kept any more; read the lists, then replay from a"
                        + " new cursor.")
        @Nullable
        DisabledReason disabledReason,

        Instant stateSince,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Subject of the token.", examples = "crm-sync")
        String createdBy,

        @Schema(description = "Until when the former secret signs too, after a rotation.") @Nullable
        Instant previousSecretUntil,

        Instant createdAt,
        Instant updatedAt) {

    static WebhookResponse of(Webhook webhook) {
        return new WebhookResponse(
                webhook.id(),
                webhook.version(),
                webhook.definition().name(),
                webhook.definition().url(),
                webhook.definition().eventTypes(),
                webhook.definition().aggregateIds().stream()
                        .map(UUID::fromString)
                        .toList(),
                webhook.state(),
                webhook.disabledReason(),
                webhook.stateSince(),
                webhook.subject(),
                webhook.secrets().previousSecretUntil(),
                webhook.createdAt(),
                webhook.updatedAt());
    }

    /** What a patch applies to: a state of the service's own is none that callers write. */
    static WebhookRequest writable(Webhook webhook) {
        WebhookResponse whole = of(webhook);
        RequestedState state =
                switch (webhook.state()) {
                    case ACTIVE -> RequestedState.ACTIVE;
                    case PAUSED -> RequestedState.PAUSED;
                    case DISABLED -> null;
                };
        return new WebhookRequest(whole.name(), whole.url(), whole.eventTypes(), whole.aggregateIds(), state);
    }
}
