package org.partnersuite.platform.webhooks;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the deliveries of a webhook are listed. */
final class DeliveryList {
    static final ListDefinition<WebhookDelivery> LIST = ListDefinition.of(WebhookDelivery.class)
            .select(DeliveryStore.COLUMNS)
            .from("webhook_delivery d")
            .within("webhook_id")
            .id("d.position", FieldType.INTEGER)
            .code("state", "d.state", DeliveryState.class, FILTER)
            .code("eventType", "d.event_type", FILTER)
            .text("aggregateId", "d.aggregate_id", FILTER)
            .instant("takenAt", "d.taken_at", RANGE, SORT, NOT_NULL)
            .plainSorts("takenAt")
            .accessPath("state", "takenAt")
            .sortedBy("-takenAt")
            .build();

    private DeliveryList() {}
}
