package org.partnersuite.partnerprogram.statement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.partnerprogram.statement.StatementStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How statements are listed. */
final class StatementList {
    static final ListDefinition<StatementResponse> LIST = ListDefinition.of(StatementResponse.class)
            .select("s.*")
            .from("incentive_statement s")
            .partnerSees("s.partner_id = ?")
            .id("s.id")
            .uuid("partnerId", "s.partner_id", FILTER)
            .text("quarter", "s.quarter", FILTER)
            .code("status", "s.status", StatementStatus.class, FILTER)
            .stamps("s")
            .plainSorts("createdAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private StatementList() {}
}
