package org.partnersuite.customersuccess.action.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How rules are listed. */
final class TriggerRuleList {
    static final ListDefinition<TriggerRuleResponse> LIST = ListDefinition.of(TriggerRuleResponse.class)
            .select("r.*")
            .from("trigger_rule r")
            .id("r.id")
            .code("key", "r.trigger", TriggerKey.class, FILTER, SORT, NOT_NULL)
            .bool("enabled", "r.enabled", FILTER)
            .few()
            .sortedBy("key")
            .build();

    private TriggerRuleList() {}
}
