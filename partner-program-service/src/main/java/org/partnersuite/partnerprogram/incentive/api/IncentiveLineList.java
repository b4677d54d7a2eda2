package org.partnersuite.partnerprogram.incentive.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.incentive.Entry;
import org.partnersuite.partnerprogram.incentive.IncentiveKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the lines of the ledger are listed. */
final class IncentiveLineList {
    static final ListDefinition<IncentiveLineResponse> LIST = ListDefinition.of(IncentiveLineResponse.class)
            .select("l.*")
            .from("incentive_line l")
            .partnerSees("l.partner_id = ?")
            .id("l.id")
            .uuid("partnerId", "l.partner_id", FILTER)
            .code("kind", "l.kind", IncentiveKind.class, FILTER)
            .code("entry", "l.entry", Entry.class, FILTER)
            .uuid("customerId", "l.customer_id", FILTER)
            .uuid("subscriptionId", "l.subscription_id", FILTER)
            .text("quarter", "l.quarter", FILTER)
            .text("payableIn", "l.payable_in", FILTER)
            .date("earnedOn", "l.earned_on", RANGE)
            .instant("postedAt", "l.posted_at", RANGE, SORT, NOT_NULL)
            .plainSorts("postedAt")
            .accessPath("partnerId", "postedAt")
            .accessPath("subscriptionId", "postedAt")
            .sortedBy("-postedAt")
            .build();

    private IncentiveLineList() {}
}
