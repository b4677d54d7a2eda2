package org.partnersuite.partnerprogram.meeting.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.meeting.Infraction;
import org.partnersuite.partnerprogram.meeting.NoticeStanding;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Infraction", description = "A meeting that was not announced in time, ground for removal.")
record InfractionResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        UUID meetingId,

        @Schema(description = "SHORT_NOTICE, NOTICE_AFTER_MEETING or NO_NOTICE.")
        NoticeStanding kind,

        LocalDate meetingOn,
        @Nullable LocalDate noticedOn,

        @Schema(description = "Days ahead that were asked for.", examples = "7")
        int noticeDays,

        @Schema(description = "Day of the notice; without one, of the meeting.")
        LocalDate occurredOn,

        @Schema(
                maxLength = 1000,
                description = "Why it does not count; absent when it does.",
                examples = "We asked for the meeting ourselves")
        @Nullable
        String waivedReason) {

    static InfractionResponse of(Infraction infraction) {
        return new InfractionResponse(
                infraction.stamp(),
                infraction.partnerId(),
                infraction.meetingId(),
                infraction.kind(),
                infraction.meetingOn(),
                infraction.noticedOn(),
                infraction.noticeDays(),
                infraction.occurredOn(),
                infraction.waivedReason());
    }
}
