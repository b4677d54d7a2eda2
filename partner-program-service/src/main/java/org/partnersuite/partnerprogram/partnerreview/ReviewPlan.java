package org.partnersuite.partnerprogram.partnerreview;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnersuite.partnerprogram.partnerreview.Attendee.Side;
import org.partnersuite.platform.unitofwork.JsonColumn;

/** What is planned of a monthly review, and may change until it is held. */
@Embeddable
public record ReviewPlan(
        @Schema(description = "Day on which it should be held.")
        LocalDate plannedOn,

        @Schema(maxLength = 200, examples = "jane") String organizer,

        @JdbcTypeCode(SqlTypes.ARRAY) @Schema(examples = "[\"Trends\",\"Course corrections\"]")
        List<String> agenda,

        @JdbcTypeCode(SqlTypes.JSON) @JsonColumn List<Attendee> attendees) {
    public ReviewPlan {
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
    }

    ReviewPlan attendedBy(List<Attendee> those) {
        return new ReviewPlan(plannedOn, organizer, agenda, those);
    }

    /** Those of one side in the place of who was named of it before. */
    ReviewPlan attendedBy(Side side, List<Attendee> those) {
        return attendedBy(Stream.concat(attendees.stream().filter(attendee -> attendee.side() != side), those.stream())
                .toList());
    }

    boolean isAttendedBy(Side side) {
        return attendees.stream().anyMatch(attendee -> attendee.side() == side);
    }
}
