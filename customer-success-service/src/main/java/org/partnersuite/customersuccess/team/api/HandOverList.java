package org.partnersuite.customersuccess.team.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How hand-overs are listed. */
final class HandOverList {
    static final ListDefinition<HandOverResponse> LIST = ListDefinition.of(HandOverResponse.class)
            .select("h.*")
            .from("book_hand_over h")
            .id("h.id")
            .text("from", "h.person", FILTER)
            .code("role", "h.role", TeamRole.class, FILTER)
            .date("effectiveOn", "h.effective_on", RANGE)
            .instant("createdAt", "h.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt")
            .accessPath("from", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private HandOverList() {}
}
