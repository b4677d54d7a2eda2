package org.partnersuite.partnerprogram.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.meeting.MeetingAudience;
import org.partnersuite.partnerprogram.meeting.MeetingDetails;
import org.partnersuite.partnerprogram.meeting.Meetings.Draft;
import org.partnersuite.platform.rest.ByKey;

/** Writable fields of a meeting. */
@Schema(name = "MeetingRequest", examples = """
                {"subject":"Pipeline of the second quarter","meetingOn":"2027-03-15","audience":"SERVICES_MANAGER",\
                "attendees":["ann"]}""")
record MeetingRequest(
        @Schema(
                description =
                        "Partner that meets ours. Required of callers of the vendor; partners announce their own.")
        @ByKey("partner")
        @Nullable
        UUID partnerId,

        @NotBlank @Size(max = 300) String subject,

        @Schema(description = "Day of the meeting. Immutable.")
        LocalDate meetingOn,

        @Schema(description = "Immutable.") MeetingAudience audience,

        @Schema(description = "Whom of ours the partner meets.") @Size(max = 100)
        List<@NotBlank @Size(max = 200) String> attendees,

        @Schema(
                description = "Day of a notice that came by another way, not in the future; recorded by callers of the"
                        + " vendor. Absent: there is none yet. A partner's call is its notice.")
        @Nullable
        LocalDate noticedOn) {

    Draft draft() {
        return new Draft(partnerId, new MeetingDetails(subject, meetingOn, audience, attendees), noticedOn);
    }
}
