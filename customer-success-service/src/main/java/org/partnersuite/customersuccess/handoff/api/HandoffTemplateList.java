package org.partnersuite.customersuccess.handoff.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How templates are listed. */
final class HandoffTemplateList {
    static final ListDefinition<HandoffTemplateResponse> LIST = ListDefinition.of(HandoffTemplateResponse.class)
            .select("m.*")
            .from("handoff_template m")
            .partnerSeesAll()
            .id("m.id")
            .text("code", "m.code", FILTER, SORT, NOT_NULL)
            .integer("version", "m.version", FILTER, RANGE, SORT, NOT_NULL)
            .instant("publishedAt", "m.published_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("code")
            .build();

    private HandoffTemplateList() {}
}
