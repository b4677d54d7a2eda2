package org.partnersuite.partnerprogram.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a meeting stands to the notice that it needs. */
public enum NoticeStanding {
    /** There is no notice yet, and the meeting is not over. */
    AWAITED,
    IN_TIME,
    /** Fewer days ahead than the edition asks for. */
    SHORT_NOTICE,
    NOTICE_AFTER_MEETING,
    NO_NOTICE,
    /** A notice is recommended only. */
    RECOMMENDED;

    /** Whether it is an infraction of the program. */
    public boolean isInfraction() {
        return this == SHORT_NOTICE || this == NOTICE_AFTER_MEETING || this == NO_NOTICE;
    }

    /**
     * @param noticedOn null without a notice
     * @param noticeDays so many days ahead a notice is in time, the day itself included
     */
    static NoticeStanding of(
            MeetingAudience audience,
            LocalDate meetingOn,
            @Nullable LocalDate noticedOn,
            int noticeDays,
            LocalDate today) {
        if (audience == MeetingAudience.OTHER_SENIOR_EXECUTIVE) {
            return RECOMMENDED;
        }
        if (noticedOn == null) {
            return today.isAfter(meetingOn) ? NO_NOTICE : AWAITED;
        }
        if (noticedOn.isAfter(meetingOn)) {
            return NOTICE_AFTER_MEETING;
        }
        return noticedOn.isAfter(meetingOn.minusDays(noticeDays)) ? SHORT_NOTICE : IN_TIME;
    }
}
