package org.partnersuite.partnerprogram.partner.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.partner.PartnerTransition;
import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the steps of one partner's life are listed. */
final class TransitionList {
    static final ListDefinition<PartnerTransition> LIST = ListDefinition.of(PartnerTransition.class)
            .from("partner_transition")
            .id("number", FieldType.INTEGER)
            .integer("number", "number", SORT, NOT_NULL)
            .code("to", "to_status", PartnerStatus.class, FILTER)
            .sortedBy("number")
            .build();

    private TransitionList() {}
}
