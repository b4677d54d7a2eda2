package org.partnersuite.partnerprogram.agreement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.agreement.AgreementKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How agreements are listed. */
final class AgreementList {
    static final ListDefinition<AgreementResponse> LIST = ListDefinition.of(AgreementResponse.class)
            .select("t.*")
            .from("agreement t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .code("kind", "t.kind", AgreementKind.class, FILTER)
            .date("signedOn", "t.signed_on", RANGE)
            .date("from", "t.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "t.to_day", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "from")
            .sortedBy("-createdAt")
            .build();

    private AgreementList() {}
}
