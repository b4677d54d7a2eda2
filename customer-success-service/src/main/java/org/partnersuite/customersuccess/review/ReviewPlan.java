package org.partnersuite.customersuccess.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What is planned of a review, and may change until it is held.
 *
 * @param from first day of the reviewed period
 * @param to last day of the reviewed period
 */
@Embeddable
public record ReviewPlan(
        @Schema(examples = "Adoption in the first quarter") String title,

        @Schema(description = "First day of the reviewed period.")
        @Column(name = "period_from")
        @ColumnName("period_from")
        LocalDate from,

        @Schema(description = "Last day of the reviewed period.") @Column(name = "period_to") @ColumnName("period_to")
        LocalDate to,

        @Schema(description = "Day on which it should be held.")
        LocalDate plannedOn,

        @Schema(examples = "jane") String organizer,

        @JdbcTypeCode(SqlTypes.JSON) @JsonColumn List<Attendee> attendees,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> agenda) {
    public ReviewPlan {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
    }

    ReviewPlan withAttendees(@Nullable List<Attendee> those) {
        return those == null ? this : new ReviewPlan(title, from, to, plannedOn, organizer, those, agenda);
    }
}
