package org.partnersuite.partnerprogram.registration.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.partnerprogram.registration.RegistrationStatus;
import org.partnersuite.partnerprogram.registration.RejectionReason;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How registrations are listed. */
final class RegistrationList {
    static final ListDefinition<RegistrationResponse> LIST = ListDefinition.of(RegistrationResponse.class)
            .select("t.*")
            .from("registration t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("number", "t.number", FILTER)
            .code("status", "t.status", RegistrationStatus.class, FILTER)
            .code("rejectionReason", "t.rejection_reason", RejectionReason.class, FILTER)
            .text("clientName", "t.client_name", FILTER, PREFIX)
            .code("clientCountry", "t.client_country", FILTER)
            .text("offering", "t.offering", FILTER)
            .uuid("accountId", "t.account_id", FILTER)
            .uuid("opportunityId", "t.opportunity_id", FILTER)
            .date("decisionDueOn", "t.decision_due_on", FILTER, RANGE)
            .date("protectedUntil", "t.protected_until", FILTER, RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "createdAt")
            .accessPath("status", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private RegistrationList() {}
}
