package org.partnersuite.engagement.account.api;

import static org.partnersuite.platform.rest.list.Use.COVERED;
import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SELECTIVE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How accounts are listed. */
final class AccountList {
    static final ListDefinition<AccountResponse> LIST = ListDefinition.of(AccountResponse.class)
            .select("a.*")
            .from("account a")
            .id("a.id")
            .text("name", "a.name", FILTER, SELECTIVE, PREFIX, SORT, NOT_NULL)
            .text("externalId", "a.external_id", COVERED, FILTER, SELECTIVE)
            .text("externalSource", "a.external_source", COVERED, FILTER)
            .text("geography", "a.geography", COVERED, FILTER)
            .text("market", "a.market", COVERED, FILTER)
            .text("industry", "a.industry", COVERED, FILTER)
            .text("segment", "a.segment", COVERED, FILTER)
            .text("owner", "a.owner", COVERED, FILTER, SELECTIVE)
            .instant("createdAt", "a.created_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "a.updated_at", COVERED, RANGE, SORT, NOT_NULL)
            .follows("updatedAt", "createdAt")
            .sortedBy("name")
            .build();

    private AccountList() {}
}
