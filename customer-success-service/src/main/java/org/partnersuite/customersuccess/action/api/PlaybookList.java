package org.partnersuite.customersuccess.action.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.action.Playbook;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How playbooks are listed. */
final class PlaybookList {
    static final ListDefinition<PlaybookResponse> LIST = ListDefinition.of(PlaybookResponse.class)
            .select("p.*")
            .from("playbook p")
            .partnerSeesAll()
            .id("p.id")
            .text("code", "p.code", FILTER, SORT, NOT_NULL)
            .code("kind", "p.kind", Playbook.Kind.class, FILTER)
            .bool("retired", "p.retired", FILTER)
            .few()
            .sortedBy("code")
            .build();

    private PlaybookList() {}
}
