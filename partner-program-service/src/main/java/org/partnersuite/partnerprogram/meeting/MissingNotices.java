package org.partnersuite.partnerprogram.meeting;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueRows;
import org.partnersuite.platform.unitofwork.Change;

/** A meeting that nobody announced is an infraction on the day after it. */
@Singleton
class MissingNotices extends DueRows {
    private final MeetingRepository meetings;
    private final Meetings judged;

    MissingNotices(MeetingRepository meetings, Meetings judged) {
        super("meeting-notices", "meeting", "meeting_on + 1", "standing = 'AWAITED' and cancelled_reason is null");
        this.meetings = meetings;
        this.judged = judged;
    }

    @Override
    protected void work(Change change, UUID id) {
        Meeting meeting = meetings.locked(change, id);
        judged.missed(change, meeting, meeting.details().meetingOn().plusDays(1));
    }
}
