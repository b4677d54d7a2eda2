package org.partnersuite.customersuccess.position.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How moves are listed. */
final class MoveList {
    static final ListDefinition<MoveResponse> LIST = ListDefinition.of(MoveResponse.class)
            .select("m.*")
            .from("lifecycle_move m join held_subscription s on s.id = m.subscription_id")
            .partnerSees("s.partner_of_record = ?")
            .id("m.id")
            .uuid("positionId", "m.position_id", FILTER)
            .uuid("subscriptionId", "m.subscription_id", FILTER)
            .code("from", "m.from_stage", Stage.class, FILTER)
            .code("to", "m.to_stage", Stage.class, FILTER)
            .instant("at", "m.moved_at", RANGE, SORT, NOT_NULL)
            .plainSorts("at")
            .accessPath("positionId", "at")
            .sortedBy("at")
            .build();

    private MoveList() {}
}
