package org.partnersuite.partnerprogram.meeting.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.meeting.MeetingAudience;
import org.partnersuite.partnerprogram.meeting.NoticeStanding;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How meetings are listed. */
final class MeetingList {
    static final ListDefinition<MeetingResponse> LIST = ListDefinition.of(MeetingResponse.class)
            .select("t.*")
            .from("meeting t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .date("meetingOn", "t.meeting_on", FILTER, RANGE, SORT, NOT_NULL)
            .code("audience", "t.audience", MeetingAudience.class, FILTER)
            .code("standing", "t.standing", NoticeStanding.class, FILTER)
            .bool("cancelled", "(t.cancelled_reason is not null)", FILTER)
            .stamps("t")
            .plainSorts("meetingOn", "createdAt", "updatedAt")
            .accessPath("partnerId", "meetingOn")
            .sortedBy("-meetingOn")
            .build();

    private MeetingList() {}
}
