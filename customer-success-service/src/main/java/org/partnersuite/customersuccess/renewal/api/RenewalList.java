package org.partnersuite.customersuccess.renewal.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.RenewalOutcome;
import org.partnersuite.customersuccess.renewal.RenewalPhase;
import org.partnersuite.platform.rest.list.ListDefinition;

/** List of renewals with current data of their subscriptions. */
final class RenewalList {
    static final ListDefinition<RenewalResponse> LIST = ListDefinition.of(RenewalResponse.class)
            .select("r.*")
            .from("renewal r join held_subscription s on s.id = r.subscription_id")
            .partnerSees("s.partner_of_record = ?")
            .id("r.id")
            .uuid("id", "r.id", FILTER)
            .uuid("subscriptionId", "r.subscription_id", FILTER)
            .uuid("customerId", "r.customer_id", FILTER)
            .code("phase", "r.phase", RenewalPhase.class, FILTER)
            .code("status", "r.status", Renewal.Status.class, FILTER)
            .code("outcome", "r.outcome", RenewalOutcome.class, FILTER)
            .code("reason", "r.reason", FILTER)
            .bool("autoRenews", "r.auto_renews", FILTER)
            .uuid("partnerOfRecord", "s.partner_of_record", FILTER)
            .text("product", "s.product", FILTER)
            .date("dueOn", "r.due_on", RANGE, SORT, NOT_NULL)
            .date("promptedOn", "r.prompted_on", RANGE)
            .date("decidedOn", "r.decided_on", RANGE)
            .instant("openedAt", "r.opened_at", RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "r.updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("openedAt", "updatedAt", "dueOn")
            .accessPath("subscriptionId", "dueOn")
            .accessPath("customerId", "dueOn")
            .accessPath("phase", "dueOn")
            .sortedBy("dueOn")
            .build();

    private RenewalList() {}
}
