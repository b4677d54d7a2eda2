package org.partnersuite.engagement.account.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStatus;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How accounts are listed. */
final class AccountList {
    static final ListDefinition<AccountResponse> LIST = ListDefinition.of(AccountResponse.class)
            .select(AccountStore.COLUMNS)
            .from("account a")
            .merging("account", "a")
            .partnerSees("exists (select from account_of_partner p where p.account_id = a.id and p.partner_id = ?)")
            .id("a.id")
            .text("name", "a.name", FILTER, PREFIX, SORT, NOT_NULL)
            .text("externalId", "a.external_id", FILTER)
            .text("externalSource", "a.external_source", FILTER)
            .text("geography", "a.geography", FILTER)
            .text("market", "a.market", FILTER)
            .text("industry", "a.industry", FILTER)
            .text("segment", "a.segment", FILTER)
            .text("owner", "a.owner", FILTER)
            .code(
                    "status",
                    "(case when a.closed_at is null then 'OPEN' else 'CLOSED' end)",
                    AccountStatus.class,
                    FILTER)
            .stamps("a")
            .plainSorts("name", "createdAt", "updatedAt")
            .accessPath("owner", "name")
            .accessPath("market", "name")
            .sortedBy("name")
            .build();

    private AccountList() {}
}
