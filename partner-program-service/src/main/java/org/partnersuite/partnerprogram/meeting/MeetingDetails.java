package org.partnersuite.partnerprogram.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Editable fields of a meeting. */
@Embeddable
public record MeetingDetails(
        @Schema(examples = "Pipeline of the second quarter") String subject,

        LocalDate meetingOn,
        @Enumerated(EnumType.STRING) MeetingAudience audience,

        @Schema(description = "Whom of ours the partner meets.", examples = "[\"ann\"]") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> attendees) {
    public MeetingDetails {
        attendees = List.copyOf(attendees);
    }

    boolean isAtTheSameTime(MeetingDetails other) {
        return meetingOn.equals(other.meetingOn) && audience == other.audience;
    }
}
