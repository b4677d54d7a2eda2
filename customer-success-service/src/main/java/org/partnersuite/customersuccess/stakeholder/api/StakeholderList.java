package org.partnersuite.customersuccess.stakeholder.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.stakeholder.Influence;
import org.partnersuite.customersuccess.stakeholder.Stance;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How stakeholders are listed. */
final class StakeholderList {
    static final ListDefinition<StakeholderResponse> LIST = ListDefinition.of(StakeholderResponse.class)
            .select("t.*")
            .from("stakeholder t")
            .partnerSees(
                    "t.customer_id in (select s.customer_id from held_subscription s where s.partner_of_record = ?)")
            .id("t.id")
            .uuid("customerId", "t.customer_id", FILTER)
            .text("name", "t.name", FILTER, SORT, NOT_NULL)
            .bool("sponsor", "t.sponsor", FILTER)
            .bool("hasLeft", "(t.left_on is not null)", FILTER)
            .code("influence", "t.influence", Influence.class, FILTER)
            .code("stance", "t.stance", Stance.class, FILTER)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("customerId", "name")
            .sortedBy("-createdAt")
            .build();

    private StakeholderList() {}
}
