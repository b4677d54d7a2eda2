package org.partnersuite.partnerprogram.ourregistration.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.ourregistration.ProgramRegistrationStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How our registrations with partners are listed. */
final class RegistrationWithPartnerList {
    static final ListDefinition<RegistrationWithPartnerResponse> LIST = ListDefinition.of(
                    RegistrationWithPartnerResponse.class)
            .select("t.*")
            .from("registration_with_partner t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .uuid("dealId", "t.deal_id", FILTER)
            .code("status", "t.status", ProgramRegistrationStatus.class, FILTER)
            .text("number", "t.number", FILTER)
            .date("expiresOn", "t.expires_on", FILTER, RANGE, SORT)
            .stamps("t")
            .plainSorts("expiresOn", "createdAt", "updatedAt")
            .accessPath("partnerId", "expiresOn")
            .sortedBy("expiresOn")
            .build();

    private RegistrationWithPartnerList() {}
}
