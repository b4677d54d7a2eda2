package org.partnersuite.partnerprogram.dispute.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.partnerprogram.dispute.DisputeStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How disputes are listed. */
final class DisputeList {
    static final ListDefinition<DisputeResponse> LIST = ListDefinition.of(DisputeResponse.class)
            .select("d.*")
            .from("incentive_dispute d")
            .partnerSees("d.partner_id = ?")
            .id("d.id")
            .uuid("partnerId", "d.partner_id", FILTER)
            .uuid("lineId", "d.line_id", FILTER)
            .code("status", "d.status", DisputeStatus.class, FILTER)
            .stamps("d")
            .plainSorts("createdAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private DisputeList() {}
}
