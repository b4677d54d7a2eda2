package org.partnersuite.engagement.initiative.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.initiative.InitiativeType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How initiatives are listed. */
final class InitiativeList {
    static final ListDefinition<InitiativeResponse> LIST = ListDefinition.of(InitiativeResponse.class)
            .select("i.*")
            .from("strategic_initiative i")
            .id("i.id")
            .lookedUp("accountId", "i.account_id", AccountStore.SURVIVOR)
            .code("name", "i.name", FILTER, SORT, NOT_NULL)
            .code("type", "i.type", InitiativeType.class, FILTER)
            .stamps("i")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("accountId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private InitiativeList() {}
}
