package org.partnersuite.partnerprogram.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where meetings are kept. */
@ApplicationScoped
public class MeetingRepository implements AggregateRepository<Meeting> {
    public static final AggregateType<Meeting> MEETING =
            new AggregateType<>("meeting", "partner-program.meeting.v1", State::of, Audited::of);

    @Override
    public AggregateType<Meeting> aggregate() {
        return MEETING;
    }

    /** The data of {@code partner-program.meeting.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            String subject,
            LocalDate meetingOn,
            MeetingAudience audience,
            @Nullable LocalDate noticedOn,
            @Nullable String briefed,
            NoticeStanding standing,
            boolean cancelled) {
        static State of(Meeting meeting) {
            MeetingNotice notice = meeting.notice();
            return new State(
                    meeting.stamp(),
                    meeting.partnerId(),
                    meeting.details().subject(),
                    meeting.details().meetingOn(),
                    meeting.details().audience(),
                    notice == null ? null : notice.noticedOn(),
                    notice == null ? null : notice.briefed(),
                    meeting.standing(),
                    meeting.cancelledReason() != null);
        }
    }

    private record Audited(
            UUID partnerId,
            @JsonUnwrapped MeetingDetails details,
            int noticeDays,
            @JsonUnwrapped @Nullable MeetingNotice notice,
            NoticeStanding standing,
            @Nullable String cancelledReason) {
        static Audited of(Meeting meeting) {
            return new Audited(
                    meeting.partnerId(),
                    meeting.details(),
                    meeting.noticeDays(),
                    meeting.notice(),
                    meeting.standing(),
                    meeting.cancelledReason());
        }
    }
}
