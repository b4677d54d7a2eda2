package org.partnersuite.partnerprogram.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request bodies of transitions of meetings and infractions. */
final class MeetingTransitions {
    private MeetingTransitions() {}

    @Schema(name = "MeetingNoticeRequest", description = "The notice of a meeting.", examples = "{}")
    record NoticeRequest(
            @Schema(
                    description = "Day of the notice, not in the future, recorded by callers of the vendor. Default:"
                            + " today. A partner's is that of its call.")
            @Nullable
            LocalDate noticedOn) {}

    @Schema(
            name = "MeetingCancellationRequest",
            description = "Why a meeting is cancelled.",
            examples = "{\"reason\":\"Moved to April\"}")
    record CancellationRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Moved to April")
            String reason) {}

    @Schema(
            name = "InfractionWaiverRequest",
            description = "Why an infraction does not count.",
            examples = "{\"reason\":\"We asked for the meeting ourselves\"}")
    record WaiverRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "We asked for the meeting ourselves")
            String reason) {}
}
