package org.partnersuite.customersuccess.successplan.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How templates are listed. */
final class PlanTemplateList {
    static final ListDefinition<PlanTemplateResponse> LIST = ListDefinition.of(PlanTemplateResponse.class)
            .select("t.*")
            .from("plan_template t")
            .partnerSeesAll()
            .id("t.id")
            .code("kind", "t.kind", PlanTemplateKind.class, FILTER)
            .text("product", "t.product", FILTER)
            .text("name", "t.name", FILTER, SORT, NOT_NULL)
            .bool("retired", "t.retired", FILTER)
            .few()
            .sortedBy("name")
            .build();

    private PlanTemplateList() {}
}
