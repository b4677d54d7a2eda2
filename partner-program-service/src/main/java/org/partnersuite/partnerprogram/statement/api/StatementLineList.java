package org.partnersuite.partnerprogram.statement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How the lines of a statement are listed. */
final class StatementLineList {
    static final ListDefinition<StatementLineResponse> LIST = ListDefinition.of(StatementLineResponse.class)
            .select("p.id, p.kind, p.entry, owed_by(p.credit, p.amount) as owed, p.currency, p.subject, p.customer_id,"
                    + " p.subscription_id, p.earned_on, p.quarter, p.explanation ->> 'calculation' as calculation")
            .from("incentive_posting p")
            .partnerSees("p.partner_id = ?")
            .id("p.id")
            .code("kind", "p.kind", FILTER)
            .uuid("subscriptionId", "p.subscription_id", FILTER)
            .date("earnedOn", "p.earned_on", SORT, NOT_NULL)
            .few()
            .sortedBy("earnedOn")
            .build();

    private StatementLineList() {}
}
