package org.partnersuite.customersuccess.position.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How positions are listed. */
final class PositionList {
    private static final String ENGAGEMENT_STAGE =
            "p.id in (select h.id from held_position h where h.engagement_stage %s)";
    private static final String OWNER = "p.subscription_id in (select o.subscription_id from held_team_member m"
            + " cross join lateral owned_subscriptions(m.person, 'CSM', (now() at time zone 'UTC')::date) o"
            + " where m.role = 'CSM' and m.person %s)";

    static final ListDefinition<PositionResponse> LIST = ListDefinition.of(PositionResponse.class)
            .select("p.*")
            .from("lifecycle_position p join held_subscription s on s.id = p.subscription_id")
            .partnerSees("s.partner_of_record = ?")
            .id("p.id")
            .uuid("subscriptionId", "p.subscription_id", FILTER)
            .uuid("customerId", "p.customer_id", FILTER)
            .text("useCase", "p.use_case", FILTER)
            .code("stage", "p.stage", Stage.class, FILTER)
            .code("engagementStage", ENGAGEMENT_STAGE, EngagementStage.class, FILTER)
            .bool("stalled", "p.stalled_on is not null", FILTER)
            .text("owner", OWNER, FILTER)
            .uuid("partnerOfRecord", "s.partner_of_record", FILTER)
            .text("product", "s.product", FILTER)
            .date("stalledOn", "p.stalled_on", RANGE)
            .instant("enteredAt", "p.entered_at", RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "p.updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("enteredAt", "updatedAt")
            .accessPath("subscriptionId", "enteredAt")
            .accessPath("customerId", "enteredAt")
            .accessPath("stage", "enteredAt")
            .sortedBy("enteredAt")
            .build();

    private PositionList() {}
}
