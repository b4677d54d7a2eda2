package org.partnersuite.partnerprogram.meeting.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.meeting.NoticeStanding;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How infractions are listed. */
final class InfractionList {
    static final ListDefinition<InfractionResponse> LIST = ListDefinition.of(InfractionResponse.class)
            .select("t.*")
            .from("infraction t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .uuid("meetingId", "t.meeting_id", FILTER)
            .code("kind", "t.kind", NoticeStanding.class, FILTER)
            .bool("waived", "(t.waived_reason is not null)", FILTER)
            .date("occurredOn", "t.occurred_on", FILTER, RANGE, SORT, NOT_NULL)
            .stamps("t")
            .plainSorts("occurredOn", "createdAt", "updatedAt")
            .accessPath("partnerId", "occurredOn")
            .sortedBy("-occurredOn")
            .build();

    private InfractionList() {}
}
