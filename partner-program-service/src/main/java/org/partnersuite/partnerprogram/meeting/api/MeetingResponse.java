package org.partnersuite.partnerprogram.meeting.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.meeting.Meeting;
import org.partnersuite.partnerprogram.meeting.MeetingDetails;
import org.partnersuite.partnerprogram.meeting.MeetingNotice;
import org.partnersuite.partnerprogram.meeting.NoticeStanding;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Meeting", description = "A meeting of a partner with people of ours.")
record MeetingResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped MeetingDetails details,

        @Schema(description = "Days ahead of the meeting by which a notice is in time.", examples = "7")
        int noticeDays,

        @JsonUnwrapped @Nullable MeetingNotice notice,

        @Schema(description = "How it stands to the notice that it needs.")
        NoticeStanding standing,

        @Schema(maxLength = 1000, description = "Why it was cancelled.", examples = "Moved to April") @Nullable
        String cancelledReason,

        @Schema(
                maxLength = 200,
                description = "Where the status of the relationship is read before the meeting.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-0000000000b1/scorecard")
        String scorecard) {

    static MeetingResponse of(Meeting meeting) {
        return new MeetingResponse(
                meeting.stamp(),
                meeting.partnerId(),
                meeting.details(),
                meeting.noticeDays(),
                meeting.notice(),
                meeting.standing(),
                meeting.cancelledReason(),
                "/v1/partner-program/partners/" + meeting.partnerId() + "/scorecard");
    }
}
