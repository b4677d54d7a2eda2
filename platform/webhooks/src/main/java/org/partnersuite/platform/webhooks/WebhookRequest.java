package org.partnersuite.platform.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.rest.WebLink;
import org.partnersuite.platform.webhooks.Webhook.Definition;

/** Request for a webhook, and what a patch changes. */
@Schema(name = "WebhookRequest", description = "Writable fields of a webhook.", examples = """
                {"name":"Warehouse","url":"https://hooks.example.com/partner-suite","state":"ACTIVE"}""")
record WebhookRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Warehouse")
        String name,

        @Size(max = WebLink.MAX_LENGTH)
        @Pattern(regexp = WebLink.PATTERN)
        @Schema(
                description = "Receiver: https, a host whose addresses are all public, no user, no fragment.",
                examples = "https://hooks.example.com/partner-suite")
        String url,

        @Size(max = 50)
        @Schema(
                description = "Only events of these types of the service. Default: all.",
                examples = "[\"org.partnersuite.engagement.opportunity.v1\"]")
        @Nullable
        List<@NotBlank @Size(max = TextBounds.TOPIC) String> eventTypes,

        @Size(max = 200) @Schema(description = "Only events of these aggregates. Default: all.") @Nullable
        List<UUID> aggregateIds,

        @Schema(
                description = "A PAUSED webhook delivers nothing and loses nothing for 30 days. Default: ACTIVE. ACTIVE"
                        + " also enables a DISABLED one.")
        @Nullable
        RequestedState state) {

    Definition definition() {
        return new Definition(
                name,
                url,
                eventTypes == null ? List.of() : eventTypes,
                aggregateIds == null
                        ? List.of()
                        : aggregateIds.stream().map(UUID::toString).toList());
    }
}
