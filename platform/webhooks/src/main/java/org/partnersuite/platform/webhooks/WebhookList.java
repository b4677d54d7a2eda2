package org.partnersuite.platform.webhooks;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How webhooks are listed. A service has at most some hundreds. */
final class WebhookList {
    static final ListDefinition<WebhookResponse> LIST = ListDefinition.of(WebhookResponse.class)
            .select("w.*")
            .from("webhook w")
            .id("w.id")
            .text("name", "w.name", FILTER, SORT, NOT_NULL)
            .text("url", "w.url", FILTER)
            .code("state", "w.state", WebhookState.class, FILTER)
            .code("disabledReason", "w.disabled_reason", DisabledReason.class, FILTER)
            .stamps("w")
            .few()
            .sortedBy("-createdAt")
            .build();

    private WebhookList() {}
}
