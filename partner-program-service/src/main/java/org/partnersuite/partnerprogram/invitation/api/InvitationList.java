package org.partnersuite.partnerprogram.invitation.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.partnerprogram.invitation.InvitationStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How invitations are listed. */
final class InvitationList {
    static final ListDefinition<InvitationResponse> LIST = ListDefinition.of(InvitationResponse.class)
            .select("t.*")
            .from("benefit_invitation t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .code("benefit", "t.benefit", FILTER)
            .code("status", "t.status", InvitationStatus.class, FILTER)
            .date("answerBy", "t.answer_by", FILTER, RANGE)
            .date("takesPlaceOn", "t.takes_place_on", FILTER, RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private InvitationList() {}
}
